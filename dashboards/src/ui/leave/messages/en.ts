export const en = {
  title: 'Leave without saving?',
  text: 'What is written here is stored nowhere: leaving loses it.',
  leave: 'Leave',
  stay: 'Stay',
};
