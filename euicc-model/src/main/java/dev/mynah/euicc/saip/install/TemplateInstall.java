package dev.mynah.euicc.saip.install;

import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.saip.element.Fcp;
import dev.mynah.euicc.saip.element.FileStep;
import dev.mynah.euicc.saip.element.TemplateFiles;
import dev.mynah.euicc.saip.schema.BadElement;
import dev.mynah.euicc.saip.schema.PeStatus;
import dev.mynah.euicc.saip.template.FileTemplate;
import dev.mynah.euicc.saip.template.FileTemplates;
import dev.mynah.euicc.saip.template.TemplateRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the files of one element that has a template. */
final class TemplateInstall {

    private static final Fcp AS_IN_TEMPLATE = new Fcp(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new byte[] {5},
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final FileTree tree;
    private final FileMaker maker;
    private final Map<String, NewDirectory> directories = new HashMap<>();
    private @Nullable NewDirectory root;

    TemplateInstall(FileTree tree, FileMaker maker) {
        this.tree = tree;
        this.maker = maker;
    }

    void install(TemplateFiles element) throws BadElement {
        FileTemplate template = FileTemplates.of(element.kind());
        int version = template.version(element.template())
                .orElseThrow(() -> new BadElement(
                        PeStatus.Code.TEMPLATE_NOT_SUPPORTED,
                        element.template() + " is no template of "
                                + element.kind().label()));
        for (int place : template.places(version)) {
            List<FileStep> steps = element.members().get(place);
            if (steps != null) {
                named(template, template.rows(place, version), steps);
            } else if (template.all()) {
                unnamed(template, template.rows(place, version));
            }
        }
        NewDirectory made = root;
        if (made != null) {
            tree.made(made);
        }
    }

    /** What the package doesn't name is as the template has it; a directory or a file of unknown size isn't there. */
    private void unnamed(FileTemplate template, List<TemplateRow> rows) throws BadElement {
        for (TemplateRow row : rows) {
            if (!row.isDirectory()) {
                NewDirectory directory = directoryOf(template, row);
                maker.usual(directory, row, row.fid()).ifPresent(directory::add);
            }
        }
    }

    private void named(FileTemplate template, List<TemplateRow> rows, List<FileStep> steps) throws BadElement {
        Run run = new Run(rows);
        NewFile file = null;
        boolean begun = false;
        for (FileStep step : steps) {
            if (step instanceof FileStep.DoNotCreate) {
                return;
            }
            if (step instanceof FileStep.Descriptor descriptor) {
                file = make(template, run, descriptor.fcp());
                begun = true;
                continue;
            }
            if (!begun) {
                file = make(template, run, AS_IN_TEMPLATE);
                begun = true;
            }
            if (file == null) {
                throw new BadElement(PeStatus.Code.BAD_VALUES, "content of a directory");
            }
            if (step instanceof FileStep.Offset offset) {
                file.skip(offset.octets());
            } else if (step instanceof FileStep.Content content) {
                file.fill(content.bytes());
            }
        }
        if (!begun) {
            make(template, run, AS_IN_TEMPLATE);
        }
    }

    /** Makes the next file of a member; null for a directory. */
    private @Nullable NewFile make(FileTemplate template, Run run, Fcp fcp) throws BadElement {
        TemplateRow row = run.row();
        if (row.isDirectory()) {
            NewDirectory made = directory(template, row, fcp);
            directories.put(row.member(), made);
            if (root == null) {
                root = made;
            }
            return null;
        }
        NewDirectory directory = directoryOf(template, row);
        NewFile made = maker.described(directory, row, fcp, run.fid(fcp));
        directory.add(made);
        return made;
    }

    private NewDirectory directory(FileTemplate template, TemplateRow row, Fcp fcp) throws BadElement {
        if (row.type() == FileType.MF) {
            NewDirectory made = maker.masterFile(row, fcp);
            tree.begin(made);
            return made;
        }
        if (row.type() == FileType.ADF) {
            NewDirectory made = maker.application(row.name(), row.arr(), fcp);
            tree.add(made);
            return made;
        }
        return maker.directory(directoryOf(template, row), row, fcp);
    }

    private NewDirectory directoryOf(FileTemplate template, TemplateRow row) throws BadElement {
        NewDirectory named = directories.get(row.directory());
        if (named != null) {
            return named;
        }
        if (!row.directory().isEmpty()) {
            // Its directory may have been made by an element before.
            return before(template, row);
        }
        NewDirectory own = root;
        if (own != null) {
            return own;
        }
        return template.underMasterFile() ? tree.masterFile() : tree.application();
    }

    private NewDirectory before(FileTemplate template, TemplateRow row) throws BadElement {
        for (TemplateRow directory : template.rows()) {
            if (directory.member().equals(row.directory())) {
                return directoryOf(template, directory)
                        .directory(directory.fid())
                        .orElseThrow(() -> new BadElement(
                                PeStatus.Code.INVALID_PARAMETER, row.name() + " without " + directory.name()));
            }
        }
        throw new IllegalStateException(row.directory() + " is no member");
    }

    /** The files one member can make: each descriptor makes the next, or the one it names. */
    private static final class Run {

        private final List<TemplateRow> rows;
        private int next;

        Run(List<TemplateRow> rows) {
            this.rows = rows;
        }

        TemplateRow row() {
            return rows.get(0);
        }

        int fid(Fcp fcp) throws BadElement {
            TemplateRow row = row();
            int fid = new FileControl(fcp).fid().orElse(row.fid() + next);
            next++;
            if (fid == 0) {
                throw new BadElement(PeStatus.Code.BAD_VALUES, row.name() + " without an identifier");
            }
            return fid;
        }
    }
}
