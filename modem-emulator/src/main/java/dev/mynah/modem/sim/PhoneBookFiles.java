package dev.mynah.modem.sim;

import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a card has its telephone book: the EF.ADNs that EF.PBR names, in the book all applications share before the USIM's own;
 * without either, that of DF.TELECOM. TS 31.102 4.4.2.1, 4.6.
 */
final class PhoneBookFiles {
    private static final int[] SHARED = {0x7F10, 0x5F3A};
    private static final int[] OWN = {0x7FFF, 0x5F3A};
    private static final int REFERENCES = 0x4F30;
    private static final byte[] TELECOM_ADN = path(0x7F10, 0x6F3A);
    /** Files whose records go with each other, one by one. */
    private static final int TYPE_1 = 0xA8;

    private static final int ADN = 0xC0;

    private PhoneBookFiles() {}

    static List<byte[]> of(SimFiles files) {
        return Stream.of(SHARED, OWN)
                .map(book -> named(files, book))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(List.of(TELECOM_ADN));
    }

    /** Whether a file may be part of a book. */
    static boolean maybe(int fileId) {
        return fileId >> 8 == 0x4F || fileId == 0x6F3A;
    }

    private static List<byte[]> named(SimFiles files, int[] book) {
        List<byte[]> found = new ArrayList<>();
        for (byte[] record : files.records(path(book[0], book[1], REFERENCES))) {
            adn(record).forEach(id -> found.add(path(book[0], book[1], id)));
        }
        return found;
    }

    private static Stream<Integer> adn(byte[] record) {
        if (record.length < 2 || (record[0] & 0xFF) != TYPE_1 || 2 + (record[1] & 0xFF) > record.length) {
            return Stream.empty();
        }
        byte[] first = Arrays.copyOf(record, 2 + (record[1] & 0xFF));
        return Tlv.parse(first) instanceof Tlv type1
                ? type1.bytes(ADN).filter(it -> it.length >= 2).stream().map(it -> (it[0] & 0xFF) << 8 | (it[1] & 0xFF))
                : Stream.empty();
    }

    private static byte[] path(int... identifiers) {
        byte[] path = new byte[2 * identifiers.length];
        for (int i = 0; i < identifiers.length; i++) {
            path[2 * i] = (byte) (identifiers[i] >> 8);
            path[2 * i + 1] = (byte) identifiers[i];
        }
        return path;
    }
}
