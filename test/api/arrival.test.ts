import express from 'express';
import { once } from 'node:events';
import { type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { arrivesWithin } from '../../src/api/arrival.js';

let server: Server;

beforeAll(async () => {
  const app = express();
  app.use(arrivesWithin(50));
  app.post('/answers-late', express.text({ type: () => true }), (request, response) => {
    response.send(String(request.body));
  });
  app.post('/answers-at-once', (_request, response) => {
    response.send('no');
  });
  app.put('/imports/:id/file', async (request, response) => {
    for await (const part of request) response.write(part);
    response.end();
  });
  app.put('/imports/:id/refused', (_request, response) => {
    response.status(401).send('no');
  });
  server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.requestTimeout = 0;
});
afterAll(async () => {
  server.close();
  await once(server, 'close');
});

/** Opens a request that promises ten bytes and sends one. */
async function beginning(line: string) {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(
    `${line} HTTP/1.1\r\nhost: localhost\r\ncontent-type: text/plain\r\ncontent-length: 10\r\n\r\n1`,
  );
  return socket;
}

test.each(['/answers-late', '/answers-at-once'])(
  'a body that never comes holds no connection: %s',
  async (path) => {
    const socket = await beginning(`POST ${path}`);
    socket.resume();
    await once(socket, 'close');
    expect(socket.destroyed).toBe(true);
  },
);

test('a file may take its time', async () => {
  const [file, other] = [await beginning('PUT /imports/1/file'), await beginning('POST /answers-late')];
  other.resume();
  await once(other, 'close');
  let answer = '';
  file.setEncoding('utf8').on('data', (text: string) => (answer += text));
  file.end('234567890');
  await once(file, 'close');
  expect(answer).toContain('234567890');
});

test('what has arrived is answered however long that takes', async () => {
  const { port } = server.address() as AddressInfo;
  const answered = await fetch(`http://127.0.0.1:${port}/answers-late`, {
    method: 'POST',
    body: 'all of it',
  });
  expect(await answered.text()).toBe('all of it');
});
