package dev.mynah.euicc.port;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.DedicatedFile;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.file.FileType;
import org.jspecify.annotations.Nullable;

/** One logical channel of a port: what is selected on it, and the rest of an answer that GET RESPONSE has not fetched yet. */
public final class LogicalChannel {

    private static final byte[] NOTHING = new byte[0];

    private final int number;
    private final EsimPort port;
    private DedicatedFile directory;
    private @Nullable DedicatedFile application;
    private @Nullable CardApplication cardApplication;
    private @Nullable ElementaryFile file;
    private int record;
    private byte[] pending = NOTHING;
    private int pendingFrom;

    LogicalChannel(int number, EsimPort port) {
        this.number = number;
        this.port = port;
        this.directory = port.files().masterFile();
    }

    /** A channel opened from another one that has something selected starts from there (TS 102 221 11.1.17). */
    void copySelection(LogicalChannel from) {
        directory = from.directory;
        application = from.application;
        file = from.file;
    }

    /** 0 is the basic channel. */
    public int number() {
        return number;
    }

    /** The port it is on. */
    public EsimPort port() {
        return port;
    }

    /** The current directory. */
    public DedicatedFile directory() {
        return directory;
    }

    /** The ADF of the application that is active on this channel. */
    public @Nullable DedicatedFile application() {
        return application;
    }

    /** The selected application that answers for itself. */
    public @Nullable CardApplication cardApplication() {
        return cardApplication;
    }

    /** The current elementary file. */
    public @Nullable ElementaryFile file() {
        return file;
    }

    /** The current record, from 1; 0 when there is none. */
    public int record() {
        return record;
    }

    /** Makes a record the current one. */
    public void record(int next) {
        record = next;
    }

    /** Makes a directory the current one; an ADF's application becomes the active one. */
    public void select(DedicatedFile next) {
        directory = next;
        file = null;
        record = 0;
        cardApplication = null;
        if (next.row().type() == FileType.ADF) {
            application = next;
        }
    }

    /** Makes an elementary file and its directory the current ones. */
    public void select(ElementaryFile next) {
        directory = next.parent();
        file = next;
        record = 0;
        cardApplication = null;
    }

    /** Selects an application that answers for itself. */
    public void select(CardApplication next) {
        select(port.files().masterFile());
        application = null;
        cardApplication = next;
    }

    /** Ends the application session, if it is this one's (SELECT with termination). */
    public void terminate(DedicatedFile ended) {
        if (ended == application) {
            application = null;
            select(port.files().masterFile());
        }
    }

    /** Forgets the selection, since the files it was made on are gone; an application that answers for itself stays. */
    void profileChanged() {
        CardApplication kept = cardApplication;
        if (kept == null) {
            pending = NOTHING;
            pendingFrom = 0;
        }
        application = null;
        select(port.files().masterFile());
        cardApplication = kept;
    }

    /** Fits an answer to what the caller asked for, and keeps for GET RESPONSE what doesn't fit (TS 102 221 7.3.1.1). */
    ResponseApdu deliver(CommandApdu command, ResponseApdu answer) {
        pending = NOTHING;
        pendingFrom = 0;
        int length = answer.dataLength();
        if (length == 0) {
            return answer;
        }
        // The data of a command with data comes by GET RESPONSE, unless the caller has room for it.
        int room = command.hasLe() ? command.le() : command.lc() > 0 ? 0 : 256;
        if (length <= room || answer.sw() != StatusWord.OK.value()) {
            return answer;
        }
        byte[] data = answer.data();
        pending = data;
        pendingFrom = room;
        return ResponseApdu.of(data, 0, room, StatusWord.moreData(length - room));
    }

    /** GET RESPONSE: the next bytes of what is kept. */
    public ResponseApdu next(int le) {
        int left = pending.length - pendingFrom;
        if (left == 0) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        if (le > left && le < 256) {
            return ResponseApdu.of(StatusWord.wrongLe(left));
        }
        int length = Math.min(le, left);
        int from = pendingFrom;
        pendingFrom += length;
        left -= length;
        ResponseApdu answer =
                ResponseApdu.of(pending, from, length, left == 0 ? StatusWord.OK : StatusWord.moreData(left));
        if (left == 0) {
            pending = NOTHING;
            pendingFrom = 0;
        }
        return answer;
    }
}
