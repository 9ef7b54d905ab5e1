package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.CardFile;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.file.LifeCycle;
import dev.mynah.euicc.port.LogicalChannel;
import org.jspecify.annotations.Nullable;

/** Which file a command means, and whether it may. Gives a status word instead of an exception: these are the caller's errors. */
final class Target {

    private Target() {}

    /** Makes the file with this short identifier the current one; 0 leaves what is. Null when there is none. */
    static @Nullable ElementaryFile file(LogicalChannel channel, int sfi) {
        if (sfi == 0) {
            return channel.file();
        }
        ElementaryFile found = channel.directory().bySfi(sfi);
        if (found != null && found != channel.file()) {
            channel.select(found);
        }
        return found;
    }

    /** What to answer when {@link #file} gave nothing. */
    static StatusWord missing(int sfi) {
        return sfi == 0 ? StatusWord.NO_EF_SELECTED : StatusWord.FILE_NOT_FOUND;
    }

    /** Why nothing can be done with the content of the file; null when it can. */
    static @Nullable StatusWord refusal(LogicalChannel channel, ElementaryFile file, FileOperation operation) {
        if (!file.inOperation() && !usable(file, operation)) {
            return StatusWord.REFERENCED_DATA_INVALIDATED;
        }
        return allowed(channel, file, operation) ? null : StatusWord.SECURITY_STATUS_NOT_SATISFIED;
    }

    private static boolean usable(ElementaryFile file, FileOperation operation) {
        return (operation == FileOperation.READ || operation == FileOperation.UPDATE)
                && file.lifeCycle() == LifeCycle.DEACTIVATED
                && file.row().attributes().usableWhenDeactivated();
    }

    /** Whether the access rule of the file allows what the caller wants to do. */
    static boolean allowed(LogicalChannel channel, CardFile file, FileOperation operation) {
        return file.accessRule().condition(operation).isMet(channel.securityStatus());
    }
}
