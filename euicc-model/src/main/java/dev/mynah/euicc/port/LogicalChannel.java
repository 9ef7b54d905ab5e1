package dev.mynah.euicc.port;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.file.CardFile;
import dev.mynah.euicc.file.DataObjectTransfer;
import dev.mynah.euicc.file.DedicatedFile;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.pin.Pin;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** One logical channel of a port: what is selected on it, and the rest of an answer that GET RESPONSE has not fetched yet. */
public final class LogicalChannel {

    private static final int REMOTE = -1;

    private final int number;
    private final EsimPort port;
    private DedicatedFile directory;
    private @Nullable DedicatedFile application;
    private @Nullable CardApplication cardApplication;
    private @Nullable ElementaryFile file;
    private int record;
    private @Nullable DataObjectTransfer transfer;
    private final PendingResponse pending = new PendingResponse();
    private final IntPredicate securityStatus;

    LogicalChannel(int number, EsimPort port) {
        this.number = number;
        this.port = port;
        this.directory = port.files().masterFile();
        this.securityStatus = this::satisfied;
    }

    private LogicalChannel(EsimPort port, IntPredicate securityStatus) {
        this.number = REMOTE;
        this.port = port;
        this.directory = port.files().masterFile();
        this.securityStatus = securityStatus;
    }

    /**
     * A channel that is no terminal's, for commands over the air: they are allowed what a security status of their own says, and
     * sessions of applications on it are nobody else's concern.
     */
    public static LogicalChannel remote(EsimPort port, IntPredicate securityStatus) {
        return new LogicalChannel(port, securityStatus);
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

    /** The code that a key reference means here; null when there is none. */
    public @Nullable Pin pin(int keyReference) {
        return port.pins().find(keyReference, directory, application);
    }

    /** Says of a key reference whether what it protects may be done on this channel now. */
    public IntPredicate securityStatus() {
        return securityStatus;
    }

    private boolean satisfied(int keyReference) {
        return port.verifications().test(keyReference, directory, application);
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

    /** The data object that is being retrieved or set block by block. */
    public @Nullable DataObjectTransfer transfer() {
        return transfer;
    }

    /** Goes on with a data object, or with none. */
    public void transfer(@Nullable DataObjectTransfer next) {
        transfer = next;
    }

    /** Whether the current file or directory is this one or in it. */
    boolean isIn(CardFile place) {
        for (CardFile at = file != null ? file : directory; at != null; at = at.parent()) {
            if (at == place) {
                return true;
            }
        }
        return application == place;
    }

    /** Goes to the directory that a deleted file was in. */
    public void deleted(CardFile gone) {
        if (application == gone) {
            activate(null);
        }
        DedicatedFile parent = gone.parent();
        select(parent == null ? port.files().masterFile() : parent);
    }

    /** Makes a directory the current one; an ADF's application becomes the active one. */
    public void select(DedicatedFile next) {
        directory = next;
        file = null;
        record = 0;
        transfer = null;
        cardApplication = null;
        if (next.row().type() == FileType.ADF) {
            activate(next);
        }
    }

    /** Makes an elementary file and its directory the current ones. */
    public void select(ElementaryFile next) {
        directory = next.parent();
        file = next;
        record = 0;
        transfer = null;
        cardApplication = null;
    }

    /** Selects an application that answers for itself. */
    public void select(CardApplication next) {
        select(port.files().masterFile());
        activate(null);
        cardApplication = next;
    }

    /** Makes another application the active one, or none; the session of the one before is over on this channel. */
    private void activate(@Nullable DedicatedFile next) {
        DedicatedFile before = application;
        application = next;
        if (before != null && before != next && number != REMOTE) {
            port.sessionEnded(before);
        }
    }

    /** The channel is closed. */
    void close() {
        activate(null);
    }

    /** Ends the application session, if it is this one's (SELECT with termination). */
    public void terminate(DedicatedFile ended) {
        if (ended == application) {
            activate(null);
            select(port.files().masterFile());
        }
    }

    /** Forgets the selection, since the files it was made on are gone; an application that answers for itself stays. */
    void profileChanged() {
        CardApplication kept = cardApplication;
        if (kept == null) {
            pending.forget();
        }
        application = null;
        select(port.files().masterFile());
        cardApplication = kept;
    }

    /** Fits an answer to what the caller asked for, and keeps for GET RESPONSE what doesn't fit. */
    ResponseApdu deliver(CommandApdu command, ResponseApdu answer) {
        return pending.deliver(command, answer);
    }

    /** GET RESPONSE: the next bytes of what is kept. */
    public ResponseApdu next(int le) {
        return pending.next(le);
    }
}
