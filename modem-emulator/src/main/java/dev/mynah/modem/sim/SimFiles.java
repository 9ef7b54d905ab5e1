package dev.mynah.modem.sim;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whole files read and written on the stack's own logical channel, where no host's selection is disturbed. */
final class SimFiles {
    /** The most one READ BINARY fetches, so that a card with T=0 answers in one go. */
    private static final int CHUNK = 255;

    /** No EF is longer (TS 102 221 8.2.2.1: an offset has 15 bits). */
    private static final int LONGEST = 0x7FFF;

    private static final byte[] USIM = {0x7F, (byte) 0xFF};

    private final Terminal terminal;
    private final int channel;

    SimFiles(Terminal terminal, int channel) {
        this.terminal = terminal;
        this.channel = channel;
    }

    /** Selects by path from the MF; the answer is its FCP. TS 102 221 11.1.1. */
    CardAnswer select(byte[] path) {
        boolean masterFile = path.length == 2 && path[0] == 0x3F;
        return terminal.send(channel, Apdu.select(masterFile ? 0x00 : 0x08, 0x04, path));
    }

    /** Makes the USIM the current directory, as AUTHENTICATE and PIN2 need it; its FCP when there is one. */
    Optional<Fcp> selectUsim() {
        return Fcp.of(select(USIM).data());
    }

    CardAnswer send(byte[] command) {
        return terminal.send(channel, command);
    }

    /** A transparent file's content; empty where the file is not there or may not be read. */
    Optional<byte[]> read(SimFile file) {
        Optional<Fcp> fcp = Fcp.of(select(file.path()).data());
        if (fcp.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        int size = Math.min(fcp.get().size(), LONGEST);
        while (content.size() < size) {
            int length = Math.min(CHUNK, size - content.size());
            CardAnswer part = send(Apdu.readBinary(content.size(), length));
            if (!part.ok() || part.data().length == 0) {
                return Optional.empty();
            }
            content.writeBytes(part.data());
        }
        return Optional.of(content.toByteArray());
    }

    /** The records of a linear fixed file. */
    List<byte[]> records(SimFile file) {
        return records(file.path());
    }

    List<byte[]> records(byte[] path) {
        List<byte[]> records = new ArrayList<>();
        Fcp.of(select(path).data()).ifPresent(fcp -> {
            for (int number = 1; number <= fcp.records(); number++) {
                CardAnswer record = send(Apdu.readRecord(number, fcp.recordLength()));
                if (record.ok()) {
                    records.add(record.data());
                }
            }
        });
        return records;
    }

    /** Overwrites a transparent file from its start; the file's length wins over that of the content. */
    boolean update(SimFile file, byte[] content) {
        Optional<Fcp> fcp = Fcp.of(select(file.path()).data());
        if (fcp.isEmpty()) {
            return false;
        }
        int size = Math.min(fcp.get().size(), content.length);
        for (int at = 0; at < size; at += CHUNK) {
            byte[] part = Arrays.copyOfRange(content, at, Math.min(at + CHUNK, size));
            if (!send(Apdu.updateBinary(at, part)).ok()) {
                return false;
            }
        }
        return true;
    }

    /** Overwrites the first record, filled up with FF. */
    boolean updateFirstRecord(SimFile file, byte[] content) {
        return updateRecord(file, 1, content);
    }

    /** Overwrites a record, filled up with FF. */
    boolean updateRecord(SimFile file, int number, byte[] content) {
        return updateRecord(file.path(), number, content);
    }

    /** Adds a number to the newest record of a cyclic file; what the card answers, the sum before all else. */
    Optional<byte[]> increase(SimFile file, byte[] number) {
        if (Fcp.of(select(file.path()).data()).isEmpty()) {
            return Optional.empty();
        }
        CardAnswer answer = send(Apdu.increase(number));
        return answer.ok() ? Optional.of(answer.data()) : Optional.empty();
    }

    boolean updateRecord(byte[] path, int number, byte[] content) {
        Optional<Fcp> fcp = Fcp.of(select(path).data());
        if (fcp.isEmpty() || fcp.get().recordLength() < content.length) {
            return false;
        }
        byte[] record = new byte[fcp.get().recordLength()];
        Arrays.fill(record, (byte) 0xFF);
        System.arraycopy(content, 0, record, 0, content.length);
        return send(Apdu.updateRecord(number, record)).ok();
    }
}
