package dev.mynah.modem.mbim.uicc;

import static dev.mynah.modem.mbim.wire.Bytes.referredBySize;
import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;

import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Numbered;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;

/** One command on a channel that hosts have opened; its class byte is given the channel's number. ISO/IEC 7816-4 5.4.1. */
final class Apdu implements Cid {
    /** Whether the command is protected on the way to the card. */
    enum SecureMessaging implements Numbered {
        NONE(0),
        NO_HDR_AUTH(1);

        private final int number;

        SecureMessaging(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    /** How the class byte has channels: up to 3, or from 4. The modem sees to that by the channel's number. */
    enum ClassByteType implements Numbered {
        INTER_INDUSTRY(0),
        EXTENDED(1);

        private final int number;

        ClassByteType(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    private static final Field<Integer> CHANNEL = uint32("Channel");
    private static final Field<SecureMessaging> SECURE = choice("SecureMessaging", SecureMessaging.class);
    private static final Field<ClassByteType> CLASS_BYTE = choice("ClassByteType", ClassByteType.class);
    private static final Field<byte[]> COMMAND = referredBySize("Command").secret();
    private static final Field<Integer> STATUS = uint32("Status");
    private static final Field<byte[]> RESPONSE = referredBySize("Response").secret();

    private static final int SHORTEST = 4;

    /** Secure messaging with the header unprotected, in the first and in the further interindustry class. */
    private static final int SECURE_FIRST = 0x08;

    private static final int SECURE_FURTHER = 0x20;

    @Override
    public Declaration declaration() {
        return Declaration.of(4, "APDU", "one command on an open channel")
                .set(Layout.of(CHANNEL, SECURE, CLASS_BYTE, COMMAND))
                .response(Layout.of(STATUS, RESPONSE));
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        int channel = given.get(CHANNEL);
        byte[] command = given.get(COMMAND).clone();
        if (!port.function().channels().contains(channel)) {
            return Answer.failed(Status.MS_INVALID_LOGICAL_CHANNEL);
        }
        if (command.length < SHORTEST) {
            return Answer.failed(Status.INVALID_PARAMETERS);
        }
        if (given.get(SECURE) == SecureMessaging.NO_HDR_AUTH) {
            command[0] |= (byte) (given.get(CLASS_BYTE) == ClassByteType.EXTENDED ? SECURE_FURTHER : SECURE_FIRST);
        }
        return port.sim()
                .transmit(channel, command)
                .compose(answer -> Answer.of(Contents.none()
                        .with(STATUS, StatusWords.of(answer))
                        .with(RESPONSE, StatusWords.content(answer))));
    }
}
