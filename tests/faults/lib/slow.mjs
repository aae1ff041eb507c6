// Slow clients: node slow.mjs SOCKET-OR-PORT CLIENTS HEX [read]
// Each says the bytes once, then one more byte a second; with "read" it only reads, a byte a second.
import { connect } from "node:net";

const [where, clients, hex, reads] = process.argv.slice(2);
for (let i = 0; i < Number(clients); i++) {
    const socket = /^\d+$/.test(where) ? connect(Number(where), "127.0.0.1") : connect(where);
    socket.on("error", () => {});
    socket.write(Buffer.from(hex, "hex"));
    if (reads) socket.pause();
    const timer = setInterval(() => {
        if (socket.destroyed) clearInterval(timer);
        else if (reads) socket.read(1);
        else socket.write("x");
    }, 1000);
}
