package dev.mynah.euicc.gsm;

import dev.mynah.euicc.file.AccessCondition;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.file.FileSystem;
import dev.mynah.euicc.file.content.ServiceTable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a file of the GSM SIM is made from one of the USIM that says the same in another way. */
enum Derivation {
    /** Phase 2 with PROFILE DOWNLOAD (10.3.19). */
    PHASE("") {
        @Override
        byte[] make(byte[] none, int recordLength) {
            return new byte[] {3};
        }
    },
    /** Two bits for each service, allocated and activated, from one (10.3.7). */
    SERVICE_TABLE("ADF.USIM/EF.UST") {
        @Override
        byte[] make(byte[] table, int recordLength) {
            return GsmServices.table(ServiceTable.decode(table));
        }
    },
    /** A code of the cell broadcast's data coding scheme for each language, from ISO 639 letters (10.3.1). */
    LANGUAGES("ADF.USIM/EF.LI") {
        @Override
        byte[] make(byte[] letters, int recordLength) {
            byte[] codes = new byte[letters.length / 2];
            Arrays.fill(codes, (byte) 0xFF);
            for (int i = 0; i < codes.length; i++) {
                String language = new String(letters, 2 * i, 2, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
                codes[i] = (byte) LANGUAGE_CODES.indexOf(language);
            }
            return codes;
        }
    },
    /** The networks without their access technologies (10.3.4). */
    PLMN_SELECTOR("ADF.USIM/EF.PLMNwAcT") {
        @Override
        byte[] make(byte[] networks, int recordLength) {
            byte[] codes = new byte[networks.length / 5 * 3];
            for (int i = 0; i < networks.length / 5; i++) {
                System.arraycopy(networks, 5 * i, codes, 3 * i, 3);
            }
            return codes;
        }
    },
    /** The numbers without their names (10.3.27). */
    EMERGENCY_CALLS("ADF.USIM/EF.ECC") {
        @Override
        byte[] make(byte[] records, int recordLength) {
            ByteArrayOutputStream codes = new ByteArrayOutputStream();
            for (int at = 0; recordLength >= 3 && at + recordLength <= records.length; at += recordLength) {
                codes.write(records, at, 3);
            }
            return codes.toByteArray();
        }
    };

    /** In the order of their codes, TS 23.038 5. */
    private static final List<String> LANGUAGE_CODES =
            List.of("de", "en", "it", "fr", "es", "nl", "sv", "da", "pt", "fi", "no", "el", "tr", "hu", "pl");

    private final String source;

    Derivation(String source) {
        this.source = source;
    }

    abstract byte[] make(byte[] content, int recordLength);

    /** The path of the file it is made from; empty when it is made from nothing. */
    String source() {
        return source;
    }

    /** The file, if what it is made from is there. */
    Optional<GsmFile> of(int fid, FileSystem files) {
        if (source.isEmpty()) {
            return Optional.of(new DerivedFile(fid, make(new byte[0], 0), AccessCondition.ALW));
        }
        return files.find(source).map(it -> new DerivedFile(fid, make(it.content(), it.recordLength()), read(it)));
    }

    private static AccessCondition read(ElementaryFile source) {
        return source.accessRule().condition(FileOperation.READ);
    }
}
