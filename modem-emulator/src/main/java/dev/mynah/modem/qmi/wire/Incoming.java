package dev.mynah.modem.qmi.wire;

import dev.mynah.modem.qmi.wire.QmiMessage.Kind;

/** What a frame's content turned out to be. */
public sealed interface Incoming {
    Kind kind();

    int transaction();

    int id();

    record Whole(QmiMessage message) implements Incoming {
        @Override
        public Kind kind() {
            return message.kind();
        }

        @Override
        public int transaction() {
            return message.transaction();
        }

        @Override
        public int id() {
            return message.id();
        }
    }

    /** The header is there, so that it can be answered; the TLVs are not what it says. */
    record Broken(Kind kind, int transaction, int id, String why) implements Incoming {}

    /** Not even a header: there is nothing to answer. */
    record Noise(String why) implements Incoming {
        @Override
        public Kind kind() {
            return Kind.INDICATION;
        }

        @Override
        public int transaction() {
            return 0;
        }

        @Override
        public int id() {
            return 0;
        }
    }
}
