package dev.mynah.modem.mux;

/** Channel 0: what the host says about the multiplexer and its channels. TS 27.010 5.4.6.3. */
final class ControlChannel {
    private static final int NEGOTIATION_LENGTH = 8;
    private static final int FRAME_TYPE = 1;
    private static final int FRAME_SIZE = 4;
    private static final int WINDOW = 7;

    private final Multiplexer mux;

    ControlChannel(Multiplexer mux) {
        this.mux = mux;
    }

    void received(ControlMessage message) {
        if (!message.command()) {
            return; // of a status that was told
        }
        switch (message.type()) {
            case ControlMessage.TEST, ControlMessage.POWER_SAVING, ControlMessage.LINE_STATUS ->
                mux.send(message.response());
            case ControlMessage.PARAMETER_NEGOTIATION -> negotiate(message);
            case ControlMessage.FLOW_ON -> flow(message, false);
            case ControlMessage.FLOW_OFF -> flow(message, true);
            case ControlMessage.MODEM_STATUS -> status(message);
            case ControlMessage.REMOTE_PORT ->
                mux.send(new ControlMessage(message.type(), false, Multiplexer.remotePort(message.values())));
            case ControlMessage.CLOSE_DOWN -> {
                mux.send(message.response());
                mux.closeDown();
            }
            default ->
                mux.send(new ControlMessage(ControlMessage.NOT_SUPPORTED, false, new byte[] {(byte) message.head()}));
        }
    }

    private void flow(ControlMessage message, boolean stop) {
        mux.send(message.response());
        mux.stop(stop);
    }

    /** Frames of UIH, no larger than what {@code +CMUX} has set; there is no error recovery, so no window. 5.4.6.3.1. */
    private void negotiate(ControlMessage message) {
        byte[] values = message.values().clone();
        if (values.length != NEGOTIATION_LENGTH) {
            return;
        }
        int wanted = (values[FRAME_SIZE] & 0xFF) | (values[FRAME_SIZE + 1] & 0xFF) << 8;
        int given = wanted == 0 ? mux.frameSize() : Math.min(wanted, mux.frameSize());
        values[FRAME_TYPE] = 0;
        values[FRAME_SIZE] = (byte) given;
        values[FRAME_SIZE + 1] = (byte) (given >> 8);
        values[WINDOW] = 0;
        mux.send(new ControlMessage(message.type(), false, values));
    }

    private void status(ControlMessage message) {
        byte[] values = message.values();
        if (values.length >= 2) {
            mux.send(message.response());
            mux.signals((values[0] & 0xFF) >> 2, V24Signals.of(values[1] & 0xFF));
        }
    }
}
