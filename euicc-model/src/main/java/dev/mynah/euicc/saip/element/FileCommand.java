package dev.mynah.euicc.saip.element;

import dev.mynah.euicc.saip.schema.Choice;
import dev.mynah.euicc.saip.schema.Value;
import dev.mynah.euicc.saip.schema.Values;
import java.util.List;

/** One step of making files that no template has (FileManagement). */
public sealed interface FileCommand {

    /** SEQUENCE OF CHOICE. */
    Value<List<FileCommand>> LAYOUT = Values.listOf(Choice.of(
            Choice.alternative(0x80, Values.octets(0, 8), Directory.class, Directory::new, Directory::path),
            Choice.alternative(0x62, Fcp.LAYOUT, Create.class, Create::new, Create::fcp),
            Choice.alternative(0x02, Values.integer(0, 0xFFFF), Offset.class, Offset::new, Offset::octets),
            Choice.alternative(0x81, Values.octets(), Content.class, Content::new, Content::bytes)));

    /** The directory, or the file, that the next steps are about: identifiers from the MF on; empty for the MF. */
    record Directory(byte[] path) implements FileCommand {}

    /** A new file in the current directory. */
    record Create(Fcp fcp) implements FileCommand {}

    /** So many octets of the current file stay as they are. */
    record Offset(int octets) implements FileCommand {}

    /** These octets of the current file come next. */
    record Content(byte[] bytes) implements FileCommand {

        /** How many there are; they may be secret. */
        @Override
        public String toString() {
            return "Content[" + bytes.length + " octets]";
        }
    }
}
