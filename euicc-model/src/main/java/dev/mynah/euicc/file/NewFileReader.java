package dev.mynah.euicc.file;

import dev.mynah.euicc.tlv.Tlv;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Reads the file control parameters with which CREATE FILE describes a file (TS 102 222 6.3.2.2). Nothing comes of parameters that
 * lack something or contradict each other.
 */
final class NewFileReader {

    static final int FILE_DESCRIPTOR = 0x82;
    static final int FILE_IDENTIFIER = 0x83;
    private static final int DF_NAME = 0x84;
    static final int FILE_SIZE = 0x80;
    static final int TOTAL_FILE_SIZE = 0x81;
    private static final int SHORT_FILE_IDENTIFIER = 0x88;
    private static final int LIFE_CYCLE_STATUS = 0x8A;
    private static final int REFERENCED = 0x8B;
    static final int PROPRIETARY = 0xA5;
    static final int TEMPLATE = 0x62;

    static final int MAXIMUM_FILE_SIZE = 0x86;
    private static final int SPECIAL_INFORMATION = 0xC0;
    private static final int FILLING_PATTERN = 0xC1;
    private static final int REPEAT_PATTERN = 0xC2;

    /** The largest file that READ BINARY reaches to the end of. */
    static final int LARGEST = 0xFFFF;

    /** P1 of READ RECORD reaches no further, FF being reserved. */
    static final int MOST_RECORDS = 254;

    /** Identifiers that mean something else (TS 102 221 8.6). */
    private static final List<Integer> RESERVED = List.of(0x3F00, 0x3FFF, 0x7FFF, 0xFFFF);

    private final FileSystem files;
    private final DedicatedFile in;
    private final Tlv parameters;

    private NewFileReader(FileSystem files, DedicatedFile in, Tlv parameters) {
        this.files = files;
        this.in = in;
        this.parameters = parameters;
    }

    /** The file that a template describes, in a directory. */
    static Optional<NewFile> read(byte[] template, DedicatedFile in, FileSystem files) {
        return Tlv.parse(template) instanceof Tlv parameters && parameters.tag() == TEMPLATE
                ? new NewFileReader(files, in, parameters).read()
                : Optional.empty();
    }

    private Optional<NewFile> read() {
        byte[] descriptor = parameters.bytes(FILE_DESCRIPTOR).orElse(new byte[0]);
        Optional<Integer> fid = parameters
                .bytes(FILE_IDENTIFIER)
                .filter(it -> it.length == 2)
                .map(NewFileReader::number)
                .filter(it -> !RESERVED.contains(it));
        Optional<FileAttributes> attributes = attributes();
        if (descriptor.length == 0 || attributes.isEmpty()) {
            return Optional.empty();
        }
        // Whether it is shareable is nothing this card makes a difference of.
        int type = descriptor[0] & 0x3F;
        if (type == (FileType.DF.descriptor() & 0x3F)) {
            return parameters.child(DF_NAME).isPresent()
                    ? application(attributes.get())
                    : fid.map(it -> directory(it, attributes.get()));
        }
        return FileType.elementary(type).flatMap(it -> fid.flatMap(id -> file(it, id, descriptor, attributes.get())));
    }

    private Optional<NewFile> file(FileType type, int fid, byte[] descriptor, FileAttributes attributes) {
        int size = parameters
                .bytes(FILE_SIZE)
                .filter(it -> it.length >= 2 && it.length <= 3)
                .map(NewFileReader::number)
                .orElse(-1);
        int recordLength = 0;
        if (type.hasRecords()) {
            recordLength = descriptor.length >= 4 ? (descriptor[2] & 0xFF) << 8 | (descriptor[3] & 0xFF) : 0;
            if (recordLength < 1
                    || recordLength > 0xFF
                    || size % recordLength != 0
                    || size / recordLength > MOST_RECORDS) {
                return Optional.empty();
            }
        }
        int sfi = sfi(fid);
        if (size < 0 || size > LARGEST || sfi < FileRow.NO_SFI) {
            return Optional.empty();
        }
        FileAttributes given = attributes;
        FileContent content;
        if (type == FileType.BER_TLV) {
            given = attributes.maximumSize() == 0 ? attributes.withMaximumSize(size) : attributes;
            content = new FileContent(new byte[0], 0);
        } else {
            content = content(parameters, size, recordLength);
        }
        String name = name("EF", fid);
        FileRow row = new FileRow(
                name,
                in.row().path() + "/" + name,
                type,
                fid,
                sfi,
                recordLength,
                arr(),
                content.bytes(),
                false,
                List.of(),
                "",
                given);
        return Optional.of(new NewFile.Elementary(row, content));
    }

    private NewFile directory(int fid, FileAttributes attributes) {
        String name = name("DF", fid);
        // As in the catalogue's paths, what is below the MF is named without it.
        String path = in.row().type() == FileType.MF ? name : in.row().path() + "/" + name;
        return new NewFile.Directory(new DirectoryRow(
                name, path, FileType.DF, fid, new byte[0], "", arr(), "", List.of(), List.of(), List.of(), attributes));
    }

    private Optional<NewFile> application(FileAttributes attributes) {
        return parameters
                .bytes(DF_NAME)
                .filter(it -> it.length >= 5 && it.length <= 16 && in.row().type() == FileType.MF)
                .map(aid -> {
                    String name = applicationName(aid);
                    return new NewFile.Directory(new DirectoryRow(
                            name,
                            name,
                            FileType.ADF,
                            0x7FFF,
                            aid,
                            "",
                            arr(),
                            "",
                            List.of(),
                            List.of(),
                            List.of(),
                            attributes));
                });
    }

    /** As the standards call it, unless the directory has something of that name already. */
    private String name(String kind, int fid) {
        return FileCatalogue.standard()
                .name(in.row().path(), fid)
                .filter(it -> it.startsWith(kind) && in.child(it, 0, it.length()) == null)
                .orElseGet(() -> "%s.%04X".formatted(kind, fid));
    }

    private String applicationName(byte[] aid) {
        String name = FileCatalogue.standard()
                .applicationName(aid)
                .orElseGet(() -> "ADF." + HexFormat.of().withUpperCase().formatHex(aid));
        String next = name;
        for (int number = 2; files.at(next) != null; number++) {
            next = name + "-" + number;
        }
        return next;
    }

    /** Content from a pattern in the proprietary information; FF without one. */
    static FileContent content(Tlv parameters, int size, int recordLength) {
        Optional<Tlv> special = parameters.child(PROPRIETARY);
        Optional<byte[]> repeated = special.flatMap(it -> it.bytes(REPEAT_PATTERN));
        return repeated.isPresent()
                ? FileContent.repeated(repeated.get(), size, recordLength)
                : FileContent.filled(
                        special.flatMap(it -> it.bytes(FILLING_PATTERN)).orElse(new byte[0]), size, recordLength);
    }

    /** Without the object the identifier's lowest bits count; an empty one means none (TS 102 221 11.1.1.4.8). */
    private int sfi(int fid) {
        Optional<byte[]> given = parameters.bytes(SHORT_FILE_IDENTIFIER);
        int sfi = given.isEmpty() ? fid & 0x1F : given.get().length == 0 ? 0 : (given.get()[0] & 0xFF) >> 3;
        return sfi == 0 || sfi == 0x1F ? FileRow.NO_SFI : sfi;
    }

    /** What the parameters say about life cycle, rules and specialities; empty when they make no sense. */
    private Optional<FileAttributes> attributes() {
        FileAttributes attributes = FileAttributes.STANDARD;
        Optional<byte[]> status = parameters.bytes(LIFE_CYCLE_STATUS);
        if (status.isPresent()) {
            Optional<LifeCycle> lifeCycle =
                    status.filter(it -> it.length == 1).flatMap(it -> LifeCycle.of(it[0] & 0xFF));
            if (lifeCycle.isEmpty()) {
                return Optional.empty();
            }
            attributes = attributes.withLifeCycle(lifeCycle.get());
        }
        Optional<Tlv> special = parameters.child(PROPRIETARY);
        Optional<byte[]> maximum =
                special.flatMap(it -> it.bytes(MAXIMUM_FILE_SIZE)).filter(it -> it.length <= 3);
        if (maximum.isPresent()) {
            attributes = attributes.withMaximumSize(Math.min(number(maximum.get()), LARGEST));
        }
        Optional<byte[]> information =
                special.flatMap(it -> it.bytes(SPECIAL_INFORMATION)).filter(it -> it.length == 1);
        if (information.isPresent()) {
            attributes = attributes.withSpecialInformation(information.get()[0]);
        }
        return security(attributes);
    }

    private Optional<FileAttributes> security(FileAttributes attributes) {
        Optional<byte[]> referenced = parameters.bytes(REFERENCED);
        if (referenced.isPresent()) {
            byte[] value = referenced.get();
            return value.length == 1
                    ? Optional.of(attributes)
                    : value.length == 3 || (value.length >= 4 && value.length % 2 == 0)
                            ? Optional.of(attributes.withArrFid((value[0] & 0xFF) << 8 | (value[1] & 0xFF)))
                            : Optional.empty();
        }
        Optional<byte[]> compact = parameters.bytes(SecurityAttributes.COMPACT);
        if (compact.isPresent()) {
            return Optional.of(attributes.withSecurity(SecurityAttributes.compact(compact.get())));
        }
        return parameters
                .child(SecurityAttributes.EXPANDED)
                .map(it -> attributes.withSecurity(SecurityAttributes.expanded(value(it))));
    }

    /**
     * The record of EF.ARR. Of several, one for each security environment, the one for environment 01, in which PINs are asked for
     * (TS 102 221 9.2.7, 9.3).
     */
    private int arr() {
        byte[] value = parameters.bytes(REFERENCED).orElse(new byte[0]);
        if (value.length == 1 || value.length == 3) {
            return value[value.length - 1] & 0xFF;
        }
        int record = 0;
        for (int at = 2; at + 1 < value.length; at += 2) {
            if (record == 0 || value[at] == 0x01) {
                record = value[at + 1] & 0xFF;
            }
        }
        return record;
    }

    private static byte[] value(Tlv object) {
        byte[] all = object.toBytes();
        return Arrays.copyOfRange(all, all.length - object.length(), all.length);
    }

    static int number(byte[] bytes) {
        int number = 0;
        for (byte b : bytes) {
            number = number << 8 | (b & 0xFF);
        }
        return number;
    }
}
