package dev.mynah.euicc.file;

import dev.mynah.euicc.tlv.Tlv;
import java.util.Optional;

/**
 * What RESIZE FILE asks for (TS 102 222 6.10.2).
 *
 * @param size in bytes; of a file of BER-TLV structure, what its data objects may take
 * @param parameters the whole template, which may hold a pattern to fill with
 */
public record FileResizing(int fid, int size, Tlv parameters) {

    /** Reads an FCP template; empty when it doesn't name a file and a size. */
    public static Optional<FileResizing> read(byte[] template) {
        if (!(Tlv.parse(template) instanceof Tlv parameters) || parameters.tag() != NewFileReader.TEMPLATE) {
            return Optional.empty();
        }
        Optional<byte[]> fid = parameters.bytes(NewFileReader.FILE_IDENTIFIER).filter(it -> it.length == 2);
        Optional<byte[]> size = parameters
                .child(NewFileReader.PROPRIETARY)
                .flatMap(it -> it.bytes(NewFileReader.MAXIMUM_FILE_SIZE))
                .or(() -> parameters.bytes(NewFileReader.FILE_SIZE))
                .or(() -> parameters.bytes(NewFileReader.TOTAL_FILE_SIZE))
                .filter(it -> it.length >= 1 && it.length <= 3);
        return fid.isPresent() && size.isPresent()
                ? Optional.of(
                        new FileResizing(NewFileReader.number(fid.get()), NewFileReader.number(size.get()), parameters))
                : Optional.empty();
    }

    /** Whether a file can have that size: whole records, not too many, and not too large. */
    public boolean fits(ElementaryFile file) {
        int length = file.recordLength();
        return size <= NewFileReader.LARGEST
                && (length == 0
                        || (size % length == 0 && size / length >= 1 && size / length <= NewFileReader.MOST_RECORDS));
    }

    /** What a file of that size has where nothing was before. */
    FileContent filler(ElementaryFile file) {
        return NewFileReader.content(parameters, size, file.recordLength());
    }
}
