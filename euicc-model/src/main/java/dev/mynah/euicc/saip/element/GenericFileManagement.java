package dev.mynah.euicc.saip.element;

import dev.mynah.euicc.saip.schema.Field;
import dev.mynah.euicc.saip.schema.Layout;
import dev.mynah.euicc.saip.schema.Values;
import java.util.List;
import java.util.OptionalInt;

/**
 * Makes files that no template has, and changes those that are there (PE-GenericFileManagement).
 *
 * @param commands lists of steps; the current directory and file go on from one list to the next
 */
public record GenericFileManagement(PeHeader header, List<List<FileCommand>> commands) implements ProfileElement {

    private static final Field<GenericFileManagement, PeHeader> HEADER =
            Field.required(0xA0, PeHeader.LAYOUT, GenericFileManagement::header);
    private static final Field<GenericFileManagement, List<List<FileCommand>>> COMMANDS =
            Field.required(0xA1, Values.listOf(0x30, FileCommand.LAYOUT, 1), GenericFileManagement::commands);

    static final Layout<GenericFileManagement> LAYOUT =
            Layout.of(it -> new GenericFileManagement(it.get(HEADER), it.get(COMMANDS)), HEADER, COMMANDS);

    @Override
    public ElementKind kind() {
        return ElementKind.GENERIC_FILE_MANAGEMENT;
    }

    @Override
    public OptionalInt identification() {
        return OptionalInt.of(header.identification());
    }
}
