/** The peer of the reading benchmark; the library types its main entry only. */
declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  export default class BayesClassifier {
    constructor(stemmer: unknown);
    addDocument(text: string, label: string): void;
    train(): void;
    classify(text: string): string;
  }
}
