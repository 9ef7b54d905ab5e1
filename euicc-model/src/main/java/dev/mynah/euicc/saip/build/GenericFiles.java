package dev.mynah.euicc.saip.build;

import dev.mynah.euicc.file.DirectoryRow;
import dev.mynah.euicc.file.FileRow;
import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.saip.element.Fcp;
import dev.mynah.euicc.saip.element.FileCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Describes the files that no template has. */
final class GenericFiles {

    private static final int DIRECTORY_CODING = 0x21;

    private final RemainingFiles files;
    private final PinReferences pins;
    private final List<List<FileCommand>> commands = new ArrayList<>();
    private final List<List<FileCommand>> links = new ArrayList<>();

    GenericFiles(RemainingFiles files, PinReferences pins) {
        this.files = files;
        this.pins = pins;
    }

    /** Takes what is left of a directory and below it. */
    GenericFiles add(DirectoryRow directory) {
        for (FileRow file : files.undescribed(directory)) {
            FileDescription description = files.description(file);
            files.describe(file);
            List<FileCommand> steps = new ArrayList<>();
            steps.add(new FileCommand.Directory(files.identifiers().path(directory.path())));
            steps.add(new FileCommand.Create(description.whole()));
            steps.addAll(description.body(Optional.empty()).commands());
            // A link leads to a file that is there already.
            (file.attributes().link().isEmpty() ? commands : links).add(steps);
        }
        for (DirectoryRow below : directory.directories()) {
            if (!files.isDescribed(below) && !files.isEmpty(below)) {
                files.describe(below);
                commands.add(List.of(
                        new FileCommand.Directory(files.identifiers().path(directory.path())),
                        new FileCommand.Create(whole(below))));
            }
            add(below);
        }
        return this;
    }

    private Fcp whole(DirectoryRow directory) {
        return new Fcp(
                Optional.of(new byte[] {(byte) FileType.DF.descriptor(), DIRECTORY_CODING}),
                Optional.of(Octets.of(directory.fid(), 2)),
                Optional.empty(),
                new byte[] {(byte) directory.attributes().lifeCycle().status()},
                Optional.of(FileDescription.securityAttributes(directory.arr(), directory.attributes())),
                Optional.empty(),
                Optional.of(pins.of(directory)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** All steps, links last. */
    List<List<FileCommand>> commands() {
        List<List<FileCommand>> all = new ArrayList<>(commands);
        all.addAll(links);
        return all;
    }
}
