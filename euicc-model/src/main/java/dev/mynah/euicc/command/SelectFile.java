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

    private static final int MASTER_FILE = 0x3F00;
    private static final int CURRENT_APPLICATION = 0x7FFF;

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
                found = byIdentifier(channel, command.lc() == 0 ? MASTER_FILE : command.dataShort(0));
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
                found = parent(channel, channel.directory());
            }
            case 0x08 -> found = byPath(channel, channel.port().files().masterFile(), command);
            case 0x09 -> found = byPath(channel, channel.directory(), command);
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
        return wanted == RETURN_NOTHING
                ? ResponseApdu.of(StatusWord.OK)
                : ResponseApdu.of(template(channel, found, wanted));
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

    /** What can be reached from here by its identifier alone (TS 102 221 8.4.1). */
    private static @Nullable CardFile byIdentifier(LogicalChannel channel, int fid) {
        DedicatedFile current = channel.directory();
        if (fid == MASTER_FILE) {
            return channel.port().files().masterFile();
        }
        if (fid == CURRENT_APPLICATION) {
            return channel.application();
        }
        CardFile child = current.child(fid);
        if (child != null) {
            return child;
        }
        if (current.fid() == fid) {
            return current;
        }
        DedicatedFile parent = parent(channel, current);
        if (parent == null) {
            return null;
        }
        if (parent.fid() == fid) {
            return parent;
        }
        return parent.child(fid) instanceof DedicatedFile sibling ? sibling : null;
    }

    private static @Nullable CardFile byPath(LogicalChannel channel, DedicatedFile from, CommandApdu command) {
        CardFile found = command.lc() == 0 ? null : from;
        for (int at = 0; at < command.lc() && found != null; at += 2) {
            int fid = command.dataShort(at);
            if (!(found instanceof DedicatedFile directory)) {
                return null;
            }
            found = at == 0 && fid == CURRENT_APPLICATION ? channel.application() : directory.child(fid);
        }
        return found;
    }

    /** An application's ADF hangs under the MF for this purpose. */
    private static @Nullable DedicatedFile parent(LogicalChannel channel, DedicatedFile of) {
        DedicatedFile masterFile = channel.port().files().masterFile();
        if (of == masterFile) {
            return null;
        }
        DedicatedFile parent = of.parent();
        return parent != null ? parent : masterFile;
    }
}
