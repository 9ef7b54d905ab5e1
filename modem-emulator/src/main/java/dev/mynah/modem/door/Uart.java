package dev.mynah.modem.door;

/**
 * A serial port of the machine, open. Reading and writing wait and so have a thread each; everything else takes a moment. An
 * adapter is wired as a terminal (DTE), so a modem behind it needs a null modem cable: what a host drives as DTR arrives as DSR.
 */
interface Uart {
    /** Waits for something to read: how much it was, or -1 once the port is closed, or gone as an adapter that was pulled out. */
    int read(byte[] into);

    /** Waits until everything has left. */
    void write(byte[] bytes);

    void set(SerialFormat format, FlowControl flow);

    void dtr(boolean on);

    void rts(boolean on);

    /** Ends it; who waits in {@link #read} or {@link #write} returns. */
    void close();

    /** Opens serial ports. */
    interface Opener {
        /**
         * Opens a port of the machine.
         *
         * @param dsr told, on some thread, how DSR stands whenever it changed
         * @throws DoorRefusal saying why and what would help
         */
        Uart open(String port, SerialFormat format, FlowControl flow, Dsr dsr);
    }

    /** Hears of DSR. */
    interface Dsr {
        void changed(boolean on);
    }
}
