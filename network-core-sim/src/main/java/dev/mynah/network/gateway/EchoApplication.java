package dev.mynah.network.gateway;

import dev.mynah.network.air.tcp.TcpApplication;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Sends back what it gets (RFC 862), or nothing (RFC 863). */
final class EchoApplication implements TcpApplication {
    private final boolean answers;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private boolean finished;

    EchoApplication(boolean answers) {
        this.answers = answers;
    }

    @Override
    public void received(byte[] data) {
        if (answers) {
            waiting.writeBytes(data);
        }
    }

    @Override
    public void finished() {
        finished = true;
    }

    @Override
    public byte[] next(int most) {
        byte[] all = waiting.toByteArray();
        int length = Math.min(most, all.length);
        waiting.reset();
        waiting.write(all, length, all.length - length);
        return Arrays.copyOf(all, length);
    }

    @Override
    public int backlog() {
        return waiting.size();
    }

    @Override
    public boolean done() {
        return finished && waiting.size() == 0;
    }
}
