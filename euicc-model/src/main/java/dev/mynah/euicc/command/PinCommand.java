package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.pin.Pin;
import dev.mynah.euicc.pin.PinCode;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;
import java.util.Arrays;

/**
 * What the commands with a secret code have in common: P2 says which code, the data are one or two codes, and who has shown
 * the right one has shown it on every channel of the port (TS 102 221 11.1.9 to 11.1.13).
 */
abstract class PinCommand implements CardCommand {

    private final int codes;

    /** A command whose data are so many codes of 8 bytes. */
    PinCommand(int codes) {
        this.codes = codes;
    }

    /** Why P1 can't be taken; only some commands have one other than 00. */
    StatusWord judge(LogicalChannel channel, int p1) {
        return p1 == 0 ? StatusWord.OK : StatusWord.INCORRECT_P1_P2;
    }

    /** Answers a command without data; only some have such a form. */
    StatusWord withoutCodes(Pin pin) {
        return StatusWord.WRONG_LENGTH;
    }

    /** Tries the command with its codes; the second is empty where there is one. */
    abstract StatusWord apply(Pin pin, int p1, byte[] first, byte[] second);

    @Override
    public final ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        StatusWord judgement = judge(channel, command.p1());
        if (!judgement.equals(StatusWord.OK)) {
            return ResponseApdu.of(judgement);
        }
        Pin pin = channel.pin(command.p2());
        if (pin == null) {
            return ResponseApdu.of(StatusWord.REFERENCED_DATA_NOT_FOUND);
        }
        if (command.lc() == 0) {
            return ResponseApdu.of(withoutCodes(pin));
        }
        if (command.lc() != codes * PinCode.LENGTH) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        byte[] data = command.data();
        StatusWord status = apply(
                pin,
                command.p1(),
                Arrays.copyOf(data, PinCode.LENGTH),
                Arrays.copyOfRange(data, PinCode.LENGTH, data.length));
        if (status.equals(StatusWord.OK)) {
            channel.port().verifications().add(pin);
        } else if (status.sw1() == 0x63 && forgets()) {
            channel.port().verifications().remove(pin);
        }
        return ResponseApdu.of(status);
    }

    /** Whether a wrong code undoes what a right one allowed. */
    boolean forgets() {
        return true;
    }
}
