package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;
import java.util.Arrays;

/**
 * SUSPEND UICC: the terminal is about to cut the power and wants to go on where it is afterwards; the first command after that
 * reset is RESUME with the token it got (TS 102 221 11.1.22). A card without power can't tell how long it was suspended, so the
 * longest time the terminal proposes is granted as it is.
 */
final class SuspendUicc implements CardCommand {

    private static final int SUSPEND = 0x00;
    private static final int RESUME = 0x01;
    private static final int DURATIONS = 4;

    /** Seconds of each unit a duration can have: seconds, minutes, hours, days, tens of days. */
    private static final long[] UNITS = {1, 60, 3600, 86_400, 864_000};

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        if (command.p2() != 0 || command.p1() > RESUME) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        // The whole port is suspended, so it is asked for on the basic channel.
        if (channel.number() != 0) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        return command.p1() == SUSPEND ? suspend(channel, command) : resume(channel, command);
    }

    private static ResponseApdu suspend(LogicalChannel channel, CommandApdu command) {
        if (command.lc() != DURATIONS) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        long shortest = seconds(command, 0);
        long longest = seconds(command, 2);
        if (shortest < 0 || longest < shortest) {
            return ResponseApdu.of(StatusWord.INCORRECT_DATA);
        }
        byte[] token = channel.port().suspend();
        if (token.length == 0) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        byte[] answer = Arrays.copyOf(Arrays.copyOfRange(command.data(), 2, DURATIONS), 2 + token.length);
        System.arraycopy(token, 0, answer, 2, token.length);
        return ResponseApdu.of(answer);
    }

    /** Negative when the unit is none. */
    private static long seconds(CommandApdu command, int at) {
        int unit = command.data(at);
        return unit < UNITS.length ? UNITS[unit] * command.data(at + 1) : -1;
    }

    private static ResponseApdu resume(LogicalChannel channel, CommandApdu command) {
        return ResponseApdu.of(channel.port().resume(command.data()));
    }
}
