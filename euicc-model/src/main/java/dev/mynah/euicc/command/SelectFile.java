package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.CardFile;
import dev.mynah.euicc.file.DedicatedFile;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.file.Fcp;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;
import org.jspecify.annotations.Nullable;

/** SELECT: by file identifier, by path, the parent, or by application identifier (TS 102 221 8.4, 11.1.1). */
final class SelectFile implements CardCommand {

    private static final int RETURN = 0x0C;
    private static final int RETURN_FCI = 0x00;
    private static final int RETURN_FCP = 0x04;
    private static final int RETURN_NOTHING = 0x0C;

    private final SelectApplication byName = new SelectApplication();

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        int wanted = command.p2() & RETURN;
        if (wanted != RETURN_FCI && wanted != RETURN_FCP && wanted != RETURN_NOTHING) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        if (command.p1() == 0x04) {
            return byName.execute(channel, command);
        }
        if ((command.p2() & ~RETURN) != 0) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        if (command.lc() % 2 != 0) {
            return ResponseApdu.of(StatusWord.LC_INCONSISTENT);
        }
        CardFile found;
        switch (command.p1()) {
            case 0x00 -> {
                if (command.lc() > 2) {
                    return ResponseApdu.of(StatusWord.LC_INCONSISTENT);
                }
                found = FileReference.byIdentifier(
                        channel, command.lc() == 0 ? FileReference.MASTER_FILE : command.dataShort(0));
            }
            case 0x01 -> {
                if (command.lc() != 2) {
                    return ResponseApdu.of(StatusWord.LC_INCONSISTENT);
                }
                found = channel.directory().child(command.dataShort(0)) instanceof DedicatedFile below ? below : null;
            }
            case 0x03 -> {
                if (command.lc() != 0) {
                    return ResponseApdu.of(StatusWord.LC_INCONSISTENT);
                }
                found = FileReference.parent(channel, channel.directory());
            }
            case 0x08 ->
                found = FileReference.byPath(channel, channel.port().files().masterFile(), command);
            case 0x09 -> found = FileReference.byPath(channel, channel.directory(), command);
            default -> {
                return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
            }
        }
        return select(channel, found, wanted);
    }

    private static ResponseApdu select(LogicalChannel channel, @Nullable CardFile found, int wanted) {
        if (found == null) {
            return ResponseApdu.of(StatusWord.FILE_NOT_FOUND);
        }
        if (found instanceof ElementaryFile file) {
            channel.select(file);
        } else if (found instanceof DedicatedFile directory) {
            channel.select(directory);
        }
        return answer(channel, found, wanted);
    }

    /** What has been selected, with a warning when it can't be used (TS 102 221 11.1.1.4.9). */
    static ResponseApdu answer(LogicalChannel channel, CardFile selected, int wanted) {
        StatusWord status = switch (selected.lifeCycle()) {
            case DEACTIVATED -> StatusWord.SELECTED_FILE_INVALIDATED;
            case TERMINATED -> StatusWord.SELECTED_FILE_TERMINATED;
            default -> StatusWord.OK;
        };
        return wanted == RETURN_NOTHING
                ? ResponseApdu.of(status)
                : ResponseApdu.of(template(channel, selected, wanted), status);
    }

    /** The FCP template, or the same in an FCI template. */
    static byte[] template(LogicalChannel channel, CardFile file, int wanted) {
        byte[] fcp = file instanceof ElementaryFile ef ? ef.fcp() : template(channel, (DedicatedFile) file);
        if (wanted == RETURN_FCI) {
            fcp = fcp.clone();
            fcp[0] = 0x6F;
        }
        return fcp;
    }

    private static byte[] template(LogicalChannel channel, DedicatedFile directory) {
        return Fcp.of(directory, channel.port().pins().statusTemplate(directory));
    }
}
