package dev.mynah.modem.ppp;

import java.util.ArrayList;
import java.util.List;

/** What one protocol negotiates: its own options and what it says to the peer's. */
interface Negotiation {
    /** What the peer's request is answered with. */
    final class Verdict {
        private final List<ConfigureOption> rejected = new ArrayList<>();
        private final List<ConfigureOption> suggested = new ArrayList<>();

        /** An option that is not known here, or not wanted. */
        void reject(ConfigureOption option) {
            rejected.add(option);
        }

        /** An option with a value that would do. */
        void suggest(ConfigureOption better) {
            suggested.add(better);
        }

        boolean acceptable() {
            return rejected.isEmpty() && suggested.isEmpty();
        }

        /** Rejects first: RFC 1661 5.3. */
        int code() {
            return !rejected.isEmpty()
                    ? ControlPacket.CONFIGURE_REJECT
                    : suggested.isEmpty() ? ControlPacket.CONFIGURE_ACK : ControlPacket.CONFIGURE_NAK;
        }

        List<ConfigureOption> options() {
            return rejected.isEmpty() ? suggested : rejected;
        }
    }

    /** Forgets what was agreed and refused. */
    void reset();

    /** What to ask the peer for now. */
    List<ConfigureOption> request();

    /** Judges the peer's options, each once. */
    void examine(List<ConfigureOption> options, Verdict verdict);

    /** The peer's options are agreed. */
    void granted(List<ConfigureOption> options);

    /** Ours are. */
    void agreed(List<ConfigureOption> options);

    /** The peer suggests other values. */
    void naked(List<ConfigureOption> suggested);

    /** The peer won't have these options at all. */
    void rejected(List<ConfigureOption> options);
}
