package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.DedicatedFile;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.pin.Pin;
import dev.mynah.euicc.pin.Pins;
import dev.mynah.euicc.port.EsimPort;
import dev.mynah.euicc.port.GsmOperation;
import dev.mynah.euicc.profile.ApplicationKeys;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A card session with a GSM terminal: what is selected, and the answer that waits for GET RESPONSE. */
public final class GsmSession implements GsmOperation {

    private final EsimPort port;
    private final GsmFiles files;
    private final DedicatedFile masterFile;
    private final @Nullable DedicatedFile usim;
    private GsmDirectory directory = GsmDirectory.MF;
    private @Nullable GsmFile file;
    private int record;
    private byte[] waiting = new byte[0];

    /** A session as after reset, on what the port shows. */
    public GsmSession(EsimPort port) {
        this.port = port;
        this.files = GsmFiles.over(port.files());
        this.masterFile = port.files().masterFile();
        this.usim = port.files().applications().stream()
                .filter(it -> it.name().equals("ADF.USIM"))
                .findFirst()
                .orElse(null);
    }

    @Override
    public ResponseApdu transmit(CommandApdu command) {
        GsmCommand known = GsmCommandTable.find(command.ins());
        if (known == null) {
            return ResponseApdu.of(StatusWord.INSTRUCTION_NOT_SUPPORTED);
        }
        byte[] before = waiting;
        waiting = new byte[0];
        return known instanceof GetResponse getResponse
                ? getResponse.execute(before, command)
                : known.execute(this, command);
    }

    /** Leaves the data of an answer for GET RESPONSE. */
    ResponseApdu answer(byte[] data) {
        waiting = data;
        return ResponseApdu.of(GsmStatus.waiting(data.length));
    }

    EsimPort port() {
        return port;
    }

    GsmFiles files() {
        return files;
    }

    GsmDirectory directory() {
        return directory;
    }

    /** The current elementary file. */
    @Nullable GsmFile file() {
        return file;
    }

    /** The current record, from 1; 0 when there is none. */
    int record() {
        return record;
    }

    void record(int next) {
        record = next;
    }

    void select(GsmDirectory next) {
        directory = next;
        file = null;
        record = 0;
    }

    void select(GsmFile next) {
        file = next;
        record = 0;
    }

    /** CHV1 is the USIM's PIN1. */
    @Nullable Pin chv1() {
        return port.pins().find(Pins.PIN1, masterFile, usim);
    }

    /** CHV2 is the USIM's PIN2. */
    @Nullable Pin chv2() {
        return port.pins().find(Pins.PIN2, masterFile, usim);
    }

    /** What the USIM authenticates with. */
    Optional<ApplicationKeys> keys() {
        DedicatedFile application = usim;
        return application == null
                ? Optional.empty()
                : port.profile().flatMap(it -> it.keys(application.row().path()));
    }

    /** Whether what a key reference protects may be done. */
    boolean satisfied(int keyReference) {
        return port.verifications().test(keyReference, masterFile, usim);
    }

    boolean allows(GsmFile file, FileOperation operation) {
        return file.condition(operation).isMet(this::satisfied);
    }
}
