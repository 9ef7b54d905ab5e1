package dev.mynah.euicc.saip.element;

import dev.mynah.euicc.saip.schema.Choice;
import dev.mynah.euicc.saip.schema.Value;
import dev.mynah.euicc.saip.schema.Values;
import java.util.List;

/** One step of making a template's file (File): what it is, or what is in it. */
public sealed interface FileStep {

    /** SEQUENCE OF CHOICE. */
    Value<List<FileStep>> LAYOUT = Values.listOf(Choice.of(
            Choice.alternative(0x80, Values.presence(), DoNotCreate.class, it -> new DoNotCreate(), it -> true),
            Choice.alternative(0xA1, Fcp.LAYOUT, Descriptor.class, Descriptor::new, Descriptor::fcp),
            Choice.alternative(0x82, Values.integer(0, 0xFFFF), Offset.class, Offset::new, Offset::octets),
            Choice.alternative(0x83, Values.octets(), Content.class, Content::new, Content::bytes)));

    /** The profile doesn't have this file of the template. */
    record DoNotCreate() implements FileStep {}

    /** The file differs from the template's. */
    record Descriptor(Fcp fcp) implements FileStep {}

    /** So many octets stay as they are; counted from the end of what was filled last. */
    record Offset(int octets) implements FileStep {}

    /** These octets come next. */
    record Content(byte[] bytes) implements FileStep {

        /** How many there are; they may be secret. */
        @Override
        public String toString() {
            return "Content[" + bytes.length + " octets]";
        }
    }
}
