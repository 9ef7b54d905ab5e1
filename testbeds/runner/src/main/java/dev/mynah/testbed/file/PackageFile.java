package dev.mynah.testbed.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/** Reads the octets of a profile package, which may also be written as hexadecimal digits. */
public final class PackageFile {
    /** Larger than any card has memory for. */
    private static final long LARGEST = 4L * 1024 * 1024;

    private PackageFile() {}

    /** The octets. */
    public static byte[] read(Path file) throws BrokenFile {
        try {
            if (Files.size(file) > LARGEST) {
                throw new BrokenFile(List.of(file + ": is larger than any profile package"));
            }
            byte[] octets = Files.readAllBytes(file);
            String digits = new String(octets, US_ASCII).replaceAll("\\s", "");
            return digits.matches("([0-9A-Fa-f]{2})+") ? HexFormat.of().parseHex(digits) : octets;
        } catch (NoSuchFileException e) {
            throw new BrokenFile(List.of(file + ": there is no such file"));
        } catch (IOException e) {
            throw new BrokenFile(List.of(file + ": can't be read (" + e.getMessage() + ")"));
        }
    }
}
