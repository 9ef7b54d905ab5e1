package dev.mynah.euicc.saip.install;

import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.saip.element.Fcp;
import dev.mynah.euicc.saip.element.FileCommand;
import dev.mynah.euicc.saip.element.GenericFileManagement;
import dev.mynah.euicc.saip.schema.BadElement;
import dev.mynah.euicc.saip.schema.PeStatus;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Carries out the steps of one generic file management element. It begins at the MF. */
final class FileManagementInstall {

    private final FileTree tree;
    private final FileMaker maker;
    private NewDirectory directory;
    private @Nullable NewFile file;

    FileManagementInstall(FileTree tree, FileMaker maker) throws BadElement {
        this.tree = tree;
        this.maker = maker;
        this.directory = tree.masterFile();
    }

    void install(GenericFileManagement element) throws BadElement {
        for (List<FileCommand> commands : element.commands()) {
            for (FileCommand command : commands) {
                carryOut(command);
            }
        }
    }

    private void carryOut(FileCommand command) throws BadElement {
        if (command instanceof FileCommand.Directory path) {
            go(path.path());
        } else if (command instanceof FileCommand.Create create) {
            create(create.fcp());
        } else if (command instanceof FileCommand.Offset offset) {
            current().skip(offset.octets());
        } else if (command instanceof FileCommand.Content content) {
            current().fill(content.bytes());
        }
    }

    private void go(byte[] path) throws BadElement {
        Optional<NewFile> there = tree.file(path);
        directory = there.isPresent() ? tree.directoryOf(path) : tree.directory(path);
        file = there.orElse(null);
        there.ifPresent(NewFile::rewind);
    }

    private void create(Fcp fcp) throws BadElement {
        Optional<FileType> type = new FileControl(fcp).type();
        if (type.equals(Optional.of(FileType.DF))) {
            directory = makeDirectory(fcp);
            tree.made(directory);
            file = null;
        } else {
            NewFile made = maker.generic(directory, fcp);
            directory.add(made);
            file = made;
        }
    }

    private NewDirectory makeDirectory(Fcp fcp) throws BadElement {
        if (fcp.dfName().isEmpty()) {
            return maker.directory(directory, fcp);
        }
        NewDirectory application =
                maker.application(ApplicationKind.name(fcp.dfName().get()), 0, fcp);
        tree.add(application);
        return application;
    }

    private NewFile current() throws BadElement {
        NewFile selected = file;
        if (selected == null) {
            throw new BadElement(PeStatus.Code.INVALID_PARAMETER, "content without a file");
        }
        return selected;
    }
}
