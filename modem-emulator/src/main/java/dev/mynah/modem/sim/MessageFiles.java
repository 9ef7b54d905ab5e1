package dev.mynah.modem.sim;

import java.util.List;
import java.util.Optional;

/** The USIM's files of short messages and cell broadcast, on the stack's own channel. TS 31.102 4.2. */
public final class MessageFiles {
    private static final int SHORT_MESSAGES = 10;
    private static final int DATA_DOWNLOAD_VIA_SMS_PP = 28;
    private static final int DATA_DOWNLOAD_VIA_CELL_BROADCAST = 29;

    private final SimFiles files;

    MessageFiles(SimFiles files) {
        this.files = files;
    }

    /** Whether the card keeps short messages at all. */
    public boolean keepsMessages() {
        return service(SHORT_MESSAGES);
    }

    /** Whether messages with the protocol identifier of data download go to the card. */
    public boolean takesData() {
        return service(DATA_DOWNLOAD_VIA_SMS_PP);
    }

    /** Whether the pages of EF.CBMID go to the card. */
    public boolean takesPages() {
        return service(DATA_DOWNLOAD_VIA_CELL_BROADCAST);
    }

    private boolean service(int number) {
        int at = (number - 1) / 8;
        return files.read(SimFile.UST)
                .filter(it -> it.length > at && (it[at] >> (number - 1) % 8 & 1) == 1)
                .isPresent();
    }

    /** The records of EF.SMS. */
    public List<byte[]> messages() {
        return files.records(SimFile.SMS);
    }

    /** Overwrites a record of EF.SMS, from 1. */
    public boolean writeMessage(int number, byte[] record) {
        return files.updateRecord(SimFile.SMS, number, record);
    }

    /** The first record of EF.SMSP. */
    public Optional<byte[]> parameters() {
        return files.records(SimFile.SMSP).stream().findFirst();
    }

    public boolean writeParameters(byte[] record) {
        return files.updateRecord(SimFile.SMSP, 1, record);
    }

    /** EF.SMSS: the last TP-MR, and whether a message found no room. */
    public Optional<byte[]> status() {
        return files.read(SimFile.SMSS);
    }

    public boolean writeStatus(byte[] content) {
        return files.update(SimFile.SMSS, content);
    }

    /** The records of EF.SMSR. */
    public List<byte[]> reports() {
        return files.records(SimFile.SMSR);
    }

    public boolean writeReport(int number, byte[] record) {
        return files.updateRecord(SimFile.SMSR, number, record);
    }

    /** The first record of EF.MWIS. */
    public Optional<byte[]> waiting() {
        return files.records(SimFile.MWIS).stream().findFirst();
    }

    public boolean writeWaiting(byte[] record) {
        return files.updateRecord(SimFile.MWIS, 1, record);
    }

    /** EF.CBMI: message identifiers, two octets each. */
    public byte[] broadcastIdentifiers() {
        return files.read(SimFile.CBMI).orElse(new byte[0]);
    }

    /** EF.CBMIR: ranges of them, four octets each. */
    public byte[] broadcastRanges() {
        return files.read(SimFile.CBMIR).orElse(new byte[0]);
    }

    /** EF.CBMID: those whose pages go to the card. */
    public byte[] broadcastIdentifiersForCard() {
        return files.read(SimFile.CBMID).orElse(new byte[0]);
    }

    public boolean writeBroadcastIdentifiers(byte[] content) {
        return files.update(SimFile.CBMI, content);
    }

    public boolean writeBroadcastRanges(byte[] content) {
        return files.update(SimFile.CBMIR, content);
    }
}
