package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.DedicatedFile;
import dev.mynah.euicc.port.CardApplication;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SELECT by DF name: the AID or its beginning, and which of several that begin so (TS 102 221 11.1.1.2). */
final class SelectApplication implements CardCommand {

    private static final int LONGEST_AID = 16;
    private static final int TERMINATE = 0x40;
    private static final int RETURN = 0x0C;
    private static final int RETURN_FCI = 0x00;
    private static final int RETURN_NOTHING = 0x0C;

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        boolean terminate = (command.p2() & 0x60) == TERMINATE;
        if ((command.p2() & 0xB0) != 0) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        if (command.lc() == 0 || command.lc() > LONGEST_AID) {
            return ResponseApdu.of(StatusWord.LC_INCONSISTENT);
        }
        Object found = occurrence(channel, matching(channel, command), command.p2() & 0x03);
        if (found == null) {
            return ResponseApdu.of(StatusWord.FILE_NOT_FOUND);
        }
        int wanted = command.p2() & RETURN;
        if (found instanceof CardApplication application) {
            channel.select(application);
            return wanted == RETURN_NOTHING ? ResponseApdu.of(StatusWord.OK) : ResponseApdu.of(application.select());
        }
        DedicatedFile application = (DedicatedFile) found;
        if (terminate) {
            channel.terminate(application);
            return ResponseApdu.of(StatusWord.OK);
        }
        channel.select(application);
        return wanted == RETURN_NOTHING
                ? ResponseApdu.of(StatusWord.OK)
                : ResponseApdu.of(
                        SelectFile.template(channel, application, wanted == RETURN_FCI ? RETURN_FCI : wanted));
    }

    /** Applications whose AID begins with what was given: those with files first, in the order of EF.DIR. */
    private static List<Object> matching(LogicalChannel channel, CommandApdu command) {
        List<Object> matching = new ArrayList<>();
        for (DedicatedFile application : channel.port().files().applications()) {
            if (begins(application.row().aid(), command)) {
                matching.add(application);
            }
        }
        for (CardApplication application : channel.port().cardApplications()) {
            if (begins(application.aid(), command)) {
                matching.add(application);
            }
        }
        return matching;
    }

    private static boolean begins(byte[] aid, CommandApdu command) {
        if (command.lc() > aid.length) {
            return false;
        }
        for (int i = 0; i < command.lc(); i++) {
            if ((aid[i] & 0xFF) != command.data(i)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object occurrence(LogicalChannel channel, List<Object> matching, int which) {
        int current = -1;
        for (int i = 0; i < matching.size(); i++) {
            if (isCurrent(channel, matching.get(i))) {
                current = i;
            }
        }
        int index = switch (which) {
            case 0 -> 0;
            case 1 -> matching.size() - 1;
            case 2 -> current + 1;
            default -> current < 0 ? matching.size() - 1 : current - 1;
        };
        return index >= 0 && index < matching.size() ? matching.get(index) : null;
    }

    private static boolean isCurrent(LogicalChannel channel, Object application) {
        CardApplication current = channel.cardApplication();
        return current != null
                ? application instanceof CardApplication other && Arrays.equals(other.aid(), current.aid())
                : application == channel.application();
    }
}
