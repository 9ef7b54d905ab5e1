package dev.mynah.modem.sim;

import dev.mynah.modem.PinKey;
import dev.mynah.modem.PinStatus;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.SimState;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The PIN commands and what the card's answers to them mean. TS 102 221 9.5, 11.1.9 to 11.1.13. */
final class Pins {
    private static final int CODE_LENGTH = 8;
    private static final int FULL_TRIES = 3;
    private static final int FULL_UNBLOCK_TRIES = 10;
    private static final int BLOCKED = 0x6983;
    private static final int DISABLED = 0x6984;

    private static final int VERIFY = 0x20;
    private static final int CHANGE = 0x24;
    private static final int DISABLE = 0x26;
    private static final int ENABLE = 0x28;
    private static final int UNBLOCK = 0x2C;

    private final SimFiles files;

    Pins(SimFiles files) {
        this.files = files;
    }

    /** Where the USIM stands behind its PIN. */
    SimState gate() {
        PinStatus pin1 = status(PinKey.PIN1);
        if (!pin1.enabled() || pin1.verified()) {
            return SimState.READY;
        }
        if (pin1.pinTries() > 0) {
            return SimState.PIN_REQUIRED;
        }
        return pin1.pukTries() > 0 ? SimState.PUK_REQUIRED : SimState.BLOCKED;
    }

    PinStatus status(PinKey key) {
        Optional<Fcp> usim = files.selectUsim();
        int tries = tries(VERIFY, key, FULL_TRIES);
        int pukTries = tries(UNBLOCK, key, FULL_UNBLOCK_TRIES);
        boolean enabled = key != PinKey.PIN1 || usim.flatMap(Fcp::pin1Enabled).orElse(false);
        return new PinStatus(enabled, enabled && key == PinKey.PIN1 && tries > 0 && open(), tries, pukTries);
    }

    /** EF.IMSI can be read when, and only when, PIN1 need not be given any more: the card itself keeps no flag to ask. */
    private boolean open() {
        return files.read(SimFile.IMSI).isPresent();
    }

    private int tries(int instruction, PinKey key, int full) {
        CardAnswer answer = files.send(Apdu.of(0x00, instruction, 0x00, key.reference(), new byte[0]));
        if (answer.sw() >> 4 == 0x63C) {
            return answer.sw() & 0xF;
        }
        return answer.sw() == BLOCKED ? 0 : full;
    }

    void verify(PinKey key, String pin) {
        command(VERIFY, key, code(pin));
    }

    void change(PinKey key, String pin, String newPin) {
        command(CHANGE, key, codes(pin, newPin));
    }

    void unblock(PinKey key, String puk, String newPin) {
        command(UNBLOCK, key, codes(puk, newPin));
    }

    void enable(PinKey key, boolean enabled, String pin) {
        command(enabled ? ENABLE : DISABLE, key, code(pin));
    }

    private void command(int instruction, PinKey key, byte[] data) {
        files.selectUsim();
        int sw = files.send(Apdu.of(0x00, instruction, 0x00, key.reference(), data))
                .sw();
        if (sw == 0x9000) {
            return;
        }
        throw new Refusal(reason(instruction, key, sw));
    }

    private static Reason reason(int instruction, PinKey key, int sw) {
        boolean lastTryGone = sw == 0x63C0 || sw == BLOCKED;
        if (lastTryGone && instruction == UNBLOCK) {
            return Reason.SIM_FAILURE;
        }
        if (lastTryGone) {
            return key == PinKey.PIN1 ? Reason.SIM_PUK_REQUIRED : Reason.SIM_PUK2_REQUIRED;
        }
        if (sw >> 4 == 0x63C) {
            return Reason.WRONG_PASSWORD;
        }
        // 6985: asked to enable what is enabled; 6984: the PIN is not in use.
        return sw == DISABLED || sw == 0x6985 ? Reason.NOT_ALLOWED : Reason.SIM_FAILURE;
    }

    private static byte[] codes(String first, String second) {
        byte[] both = Arrays.copyOf(code(first), 2 * CODE_LENGTH);
        System.arraycopy(code(second), 0, both, CODE_LENGTH, CODE_LENGTH);
        return both;
    }

    /** Digits in ASCII, filled up with FF. TS 102 221 9.5.1. */
    private static byte[] code(String digits) {
        if (!digits.matches("[0-9]{4,8}")) {
            throw new Refusal(Reason.WRONG_PASSWORD);
        }
        byte[] code = new byte[CODE_LENGTH];
        Arrays.fill(code, (byte) 0xFF);
        byte[] ascii = digits.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, code, 0, ascii.length);
        return code;
    }
}
