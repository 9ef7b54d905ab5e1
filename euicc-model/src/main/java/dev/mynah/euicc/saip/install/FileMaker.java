package dev.mynah.euicc.saip.install;

import dev.mynah.euicc.file.FileAttributes;
import dev.mynah.euicc.file.FileContent;
import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.saip.element.Fcp;
import dev.mynah.euicc.saip.schema.BadElement;
import dev.mynah.euicc.saip.schema.PeStatus;
import dev.mynah.euicc.saip.template.TemplateRow;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes files of what a template and a package say of them together. */
final class FileMaker {

    /** What a file takes beside its body. */
    private static final int OVERHEAD = 16;

    private static final int DEEPEST = 6;
    private static final int SFI_BITS = 0x1F;

    private final FileTree tree;
    private final MemoryBudget memory;

    FileMaker(FileTree tree, MemoryBudget memory) {
        this.tree = tree;
        this.memory = memory;
    }

    /** A file of a template, as the template has it; empty when only a package could say how large it is. */
    Optional<NewFile> usual(NewDirectory directory, TemplateRow row, int fid) throws BadElement {
        int size = row.bodySize();
        if (size == 0 && row.type() != FileType.BER_TLV) {
            return Optional.empty();
        }
        memory.take(OVERHEAD + (long) size);
        return Optional.of(new NewFile(
                pathOf(directory, fid, row.name()),
                row.type(),
                fid,
                row.sfi(),
                row.recordLength(),
                row.arr(),
                FileAttributes.STANDARD,
                row.initial(size, row.recordLength())));
    }

    /** A file of a template that the package describes. */
    NewFile described(NewDirectory directory, TemplateRow row, Fcp fcp, int fid) throws BadElement {
        FileControl control = new FileControl(fcp);
        FileType type = control.type().orElse(row.type());
        if (type != row.type()) {
            throw bad(row.name() + " is " + row.type().label() + ", not " + type.label());
        }
        int recordLength = type.hasRecords() ? control.recordLength().orElse(row.recordLength()) : 0;
        int size = control.size().orElse(row.records() > 0 ? row.records() * recordLength : row.size());
        return make(
                pathOf(directory, fid, row.name()),
                control,
                type,
                fid,
                control.sfi().orElse(row.sfi()),
                recordLength,
                size,
                control.arr(Optional.of(row.arr())),
                row);
    }

    /** A file of no template. */
    NewFile generic(NewDirectory directory, Fcp fcp) throws BadElement {
        FileControl control = new FileControl(fcp);
        FileType type = control.type().orElseThrow(() -> bad("a file without a descriptor"));
        int fid = control.fid().orElseThrow(() -> bad("a file without an identifier"));
        return make(
                directory.path() + "/" + CardNames.ofFile(directory.path(), fid),
                control,
                type,
                fid,
                control.sfi().orElse(fid & SFI_BITS),
                type.hasRecords() ? control.recordLength().orElseThrow(() -> bad("records without a length")) : 0,
                control.size().orElse(0),
                control.arr(Optional.empty()),
                null);
    }

    private NewFile make(
            String path,
            FileControl control,
            FileType type,
            int fid,
            int sfi,
            int recordLength,
            int size,
            int arr,
            @Nullable TemplateRow row)
            throws BadElement {
        FileAttributes attributes = control.attributes();
        if (control.isLink()) {
            memory.take(OVERHEAD);
            return new NewFile(
                    path,
                    type,
                    fid,
                    sfi,
                    recordLength,
                    arr,
                    attributes.linkedTo(tree.named(control.linkPath())),
                    new byte[0]);
        }
        if (type.hasRecords() && (recordLength == 0 || size % recordLength != 0 || size / recordLength > 0xFF)) {
            throw bad(path + ": " + size + " octets are no records of " + recordLength);
        }
        if (size == 0 && type != FileType.BER_TLV) {
            throw bad(path + ": no size");
        }
        int room = type == FileType.BER_TLV ? Math.max(size, attributes.maximumSize()) : size;
        memory.take(OVERHEAD + (long) room);
        return new NewFile(path, type, fid, sfi, recordLength, arr, attributes, body(control, row, room, recordLength));
    }

    private static byte[] body(FileControl control, @Nullable TemplateRow row, int size, int recordLength) {
        if (control.fillPattern().isPresent()) {
            return FileContent.filled(control.fillPattern().get(), size, recordLength)
                    .bytes();
        }
        if (control.repeatPattern().isPresent()) {
            return FileContent.repeated(control.repeatPattern().get(), size, recordLength)
                    .bytes();
        }
        return row == null
                ? FileContent.filled(new byte[0], size, recordLength).bytes()
                : row.initial(size, recordLength);
    }

    NewDirectory directory(NewDirectory parent, TemplateRow row, Fcp fcp) throws BadElement {
        FileControl control = new FileControl(fcp);
        int fid = control.fid().orElse(row.fid());
        if (fid == 0) {
            throw bad(row.name() + " without an identifier");
        }
        return directory(parent, control, fid, row.arr(), CardNames.of(parent.path(), fid, row.name()));
    }

    /** A directory of no template. */
    NewDirectory directory(NewDirectory parent, Fcp fcp) throws BadElement {
        FileControl control = new FileControl(fcp);
        int fid = control.fid().orElseThrow(() -> bad("a directory without an identifier"));
        return directory(parent, control, fid, 0, CardNames.ofDirectory(parent.path(), fid));
    }

    private NewDirectory directory(NewDirectory parent, FileControl control, int fid, int arr, String name)
            throws BadElement {
        if (parent.depth() == DEEPEST) {
            throw new BadElement(PeStatus.Code.INVALID_PARAMETER, "directories nested deeper than " + DEEPEST);
        }
        if (parent.directory(fid).isPresent()) {
            throw new BadElement(PeStatus.Code.INVALID_PARAMETER, "%s is there already".formatted(name));
        }
        memory.take(OVERHEAD);
        NewDirectory made = new NewDirectory(
                parent.pathOfDirectory(name),
                FileType.DF,
                fid,
                new byte[0],
                control.arr(Optional.of(arr)),
                control.attributes(),
                parent);
        parent.add(made);
        return made;
    }

    /** The MF. */
    NewDirectory masterFile(TemplateRow row, Fcp fcp) throws BadElement {
        FileControl control = new FileControl(fcp);
        memory.take(OVERHEAD);
        return new NewDirectory(
                "MF",
                FileType.MF,
                row.fid(),
                new byte[0],
                control.arr(Optional.of(row.arr())),
                control.attributes(),
                null);
    }

    NewDirectory application(String name, int arr, Fcp fcp) throws BadElement {
        FileControl control = new FileControl(fcp);
        byte[] aid = fcp.dfName().orElseThrow(() -> bad(name + " without an AID"));
        int fid = control.fid().orElseThrow(() -> bad(name + " without a temporary identifier"));
        if (tree.application(aid).isPresent()) {
            throw new BadElement(
                    PeStatus.Code.INVALID_PARAMETER,
                    "application " + HexFormat.of().formatHex(aid) + " is there already");
        }
        memory.take(OVERHEAD);
        return new NewDirectory(
                tree.nameOfApplication(name),
                FileType.ADF,
                fid,
                aid,
                control.arr(Optional.of(arr)),
                control.attributes(),
                null);
    }

    private static String pathOf(NewDirectory directory, int fid, String name) {
        return directory.path() + "/" + CardNames.of(directory.path(), fid, name);
    }

    private static BadElement bad(String reason) {
        return new BadElement(PeStatus.Code.BAD_VALUES, reason);
    }
}
