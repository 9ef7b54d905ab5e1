package dev.mynah.euicc.ota;

/** Commands in the data of a packet (TS 102 226 5): one after the other, or in a scripting template. */
final class CommandScript {

    /** Command scripting templates, of definite and of indefinite length. */
    private static final int DEFINITE = 0xAA;

    private static final int INDEFINITE = 0xAE;

    private CommandScript() {}

    /**
     * Runs a script up to its first failure and gives the response.
     *
     * @param room how many octets of response fit
     */
    static byte[] run(byte[] script, RemoteApplications.Session session, int room) {
        int first = script.length == 0 ? 0 : script[0] & 0xFF;
        return first == DEFINITE || first == INDEFINITE
                ? new ExpandedScript(script, session, room).run()
                : new CompactScript(script, session, room).run();
    }
}
