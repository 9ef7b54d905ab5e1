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

/**
 * One command on a channel that hosts have opened. Its class byte is given the channel's number and secure messaging (ISO/IEC 7816-4
 * 5.4.1); that it is of TS 102 221's own commands is taken from the byte itself as well, since hosts (lpac) call all of them
 * interindustry ones.
 */
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

    /** Whether the command is of ISO/IEC 7816-4 or of TS 102 221 10.1.1, which has bit 8 of the class byte set. */
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
    private static final Field<SecureMessaging> SECURE_MESSAGING = choice("SecureMessaging", SecureMessaging.class);
    private static final Field<ClassByteType> CLASS_BYTE = choice("ClassByteType", ClassByteType.class);
    private static final Field<byte[]> COMMAND = referredBySize("Command").secret();
    private static final Field<Integer> STATUS = uint32("Status");
    private static final Field<byte[]> RESPONSE = referredBySize("Response").secret();

    private static final int SHORTEST = 4;

    private static final int EXTENDED = 0x80;
    private static final int CHAINING = 0x10;

    /** Secure messaging with the header not authenticated, in a class byte for channels up to 3. */
    private static final int SECURE = 0x08;

    @Override
    public Declaration declaration() {
        return Declaration.of(4, "APDU", "one command on an open channel")
                .set(Layout.of(CHANNEL, SECURE_MESSAGING, CLASS_BYTE, COMMAND))
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
        command[0] = (byte) ((command[0] & (EXTENDED | CHAINING))
                | (given.get(CLASS_BYTE) == ClassByteType.EXTENDED ? EXTENDED : 0)
                | (given.get(SECURE_MESSAGING) == SecureMessaging.NO_HDR_AUTH ? SECURE : 0));
        return ChainedAnswer.to(port.sim(), channel, command)
                .compose(answer -> Answer.of(Contents.none()
                        .with(STATUS, StatusWords.of(answer))
                        .with(RESPONSE, StatusWords.content(answer))));
    }
}
