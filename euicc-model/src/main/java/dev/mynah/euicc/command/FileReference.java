package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.file.CardFile;
import dev.mynah.euicc.file.DedicatedFile;
import dev.mynah.euicc.port.LogicalChannel;
import org.jspecify.annotations.Nullable;

/** Which file an identifier or a path means on a channel (TS 102 221 8.4). */
final class FileReference {

    static final int MASTER_FILE = 0x3F00;
    static final int CURRENT_APPLICATION = 0x7FFF;

    private FileReference() {}

    /** What can be reached from here by its identifier alone (TS 102 221 8.4.1). */
    static @Nullable CardFile byIdentifier(LogicalChannel channel, int fid) {
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

    /** The file at the end of a path that begins under a directory or, by 7FFF, under the current application. */
    static @Nullable CardFile byPath(LogicalChannel channel, DedicatedFile from, CommandApdu command) {
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
    static @Nullable DedicatedFile parent(LogicalChannel channel, DedicatedFile of) {
        DedicatedFile masterFile = channel.port().files().masterFile();
        if (of == masterFile) {
            return null;
        }
        DedicatedFile parent = of.parent();
        return parent != null ? parent : masterFile;
    }
}
