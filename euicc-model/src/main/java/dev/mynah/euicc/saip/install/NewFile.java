package dev.mynah.euicc.saip.install;

import dev.mynah.euicc.file.FileAttributes;
import dev.mynah.euicc.file.FileContent;
import dev.mynah.euicc.file.FileRow;
import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.saip.schema.BadElement;
import dev.mynah.euicc.saip.schema.PeStatus;
import java.util.Arrays;
import java.util.List;

/** An elementary file that is being made: its body is filled from where the last filling ended. */
final class NewFile {

    private final String path;
    private final FileType type;
    private final int fid;
    private final int sfi;
    private final int recordLength;
    private final int arr;
    private final FileAttributes attributes;
    private final byte[] body;
    // Of a file of BER-TLV structure the body grows as it is filled, up to its size.
    private int filled;

    NewFile(
            String path,
            FileType type,
            int fid,
            int sfi,
            int recordLength,
            int arr,
            FileAttributes attributes,
            byte[] body) {
        this.path = path;
        this.type = type;
        this.fid = fid;
        this.sfi = sfi;
        this.recordLength = recordLength;
        this.arr = arr;
        this.attributes = attributes;
        this.body = body;
    }

    int fid() {
        return fid;
    }

    /** Leaves octets as they are. */
    void skip(int octets) throws BadElement {
        if (octets > body.length - filled) {
            throw new BadElement(PeStatus.Code.BAD_VALUES, path + ": an offset beyond its end");
        }
        filled += octets;
    }

    /** Overwrites octets. */
    void fill(byte[] octets) throws BadElement {
        if (octets.length > body.length - filled) {
            throw new BadElement(PeStatus.Code.BAD_VALUES, path + ": content beyond its end");
        }
        System.arraycopy(octets, 0, body, filled, octets.length);
        filled += octets.length;
    }

    /** Begins to fill again at the first octet. */
    void rewind() {
        filled = 0;
    }

    FileRow row() {
        return new FileRow(
                path.substring(path.lastIndexOf('/') + 1),
                path,
                type,
                fid,
                sfi,
                recordLength,
                arr,
                content().bytes(),
                false,
                List.of(),
                "",
                attributes);
    }

    FileContent content() {
        byte[] content = type == FileType.BER_TLV ? Arrays.copyOf(body, filled) : body;
        return new FileContent(content, recordLength);
    }

    String path() {
        return path;
    }
}
