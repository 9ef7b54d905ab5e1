package dev.mynah.modem.sim;

import dev.mynah.network.air.time.Timeline;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The terminal's card application toolkit: fetches the proactive command that waits and answers it. What the card may ask
 * for is announced by {@link #PROFILE}: REFRESH and MORE TIME. TS 102 223 4.2, 6.4.7.
 */
final class Toolkit {
    /**
     * TERMINAL PROFILE, TS 102 223 5.2: profile download (byte 1 bit 1), MORE TIME and REFRESH (byte 3 bits 4 and 8), and
     * the refresh mode "eUICC profile state change" (byte 34 bit 6).
     */
    static final byte[] PROFILE = profile();

    private static final int DONE = 0x00;
    private static final int BEYOND_CAPABILITIES = 0x30;

    private final Timeline timeline;
    private final Consumer<Refresh> refresh;
    private Optional<Terminal> terminal = Optional.empty();
    private boolean fetching;

    /** @param refresh carries out a REFRESH, and answers it by the command given where the mode wants an answer */
    Toolkit(Timeline timeline, Consumer<Refresh> refresh) {
        this.timeline = timeline;
        this.refresh = refresh;
    }

    /** Serves a terminal, which reports what waits to {@link #waits}. */
    void serve(Terminal served) {
        terminal = Optional.of(served);
    }

    private static byte[] profile() {
        byte[] profile = new byte[34];
        profile[0] = 0x01;
        profile[2] = (byte) 0x88;
        profile[33] = 0x20;
        return profile;
    }

    /** Whether a command waits to be fetched. */
    boolean busy() {
        return fetching;
    }

    /** Forgets what waited: the card has been reset. */
    void reset() {
        fetching = false;
    }

    /** A proactive command of so many octets waits. It is fetched in a turn of its own, after the host has its answer. */
    void waits(int length) {
        if (!fetching) {
            fetching = true;
            timeline.execute(() -> {
                if (fetching) {
                    fetching = false;
                    terminal.ifPresent(it -> fetch(it, length));
                }
            });
        }
    }

    private void fetch(Terminal terminal, int length) {
        CardAnswer fetched = terminal.send(LogicalChannel.BASIC, Apdu.of(0x80, 0x12, 0x00, 0x00, length));
        if (!fetched.ok()) {
            return;
        }
        ProactiveCommand.of(fetched.data()).ifPresent(command -> {
            switch (command.type()) {
                case ProactiveCommand.REFRESH ->
                    refresh.accept(new Refresh(command.qualifier(), () -> respond(terminal, command, DONE)));
                case ProactiveCommand.MORE_TIME -> respond(terminal, command, DONE);
                default -> respond(terminal, command, BEYOND_CAPABILITIES);
            }
        });
    }

    private static void respond(Terminal terminal, ProactiveCommand command, int result) {
        terminal.send(LogicalChannel.BASIC, Apdu.of(0x80, 0x14, 0x00, 0x00, command.response(result)));
    }

    /**
     * A REFRESH command. TS 102 223 6.4.7, 8.6.
     *
     * @param mode the command qualifier
     * @param done tells the card that it has been carried out
     */
    record Refresh(int mode, Runnable done) {
        private static final int FILE_CHANGE = 0x01;
        private static final int UICC_RESET = 0x04;

        /** Whether the card wants to be reset, which takes the place of an answer. */
        boolean byReset() {
            return mode == UICC_RESET;
        }

        /** Whether nothing but the content of files has changed. */
        boolean filesOnly() {
            return mode == FILE_CHANGE;
        }
    }
}
