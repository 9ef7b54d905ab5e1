package dev.mynah.euicc.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes directories and files from their rows; links last, since what they lead to must be there. */
final class FileMaker {

    private final Map<String, FileContent> contents;
    private final FileJournal journal;
    private final Predicate<FileRow> exists;
    private final List<ElementaryFile> links = new ArrayList<>();

    FileMaker(Map<String, FileContent> contents, FileJournal journal, Predicate<FileRow> exists) {
        this.contents = contents;
        this.journal = journal;
        this.exists = exists;
    }

    DedicatedFile directory(DirectoryRow row, @Nullable DedicatedFile parent, @Nullable DedicatedFile masterFile) {
        DedicatedFile made = new DedicatedFile(row, parent, masterFile, journal);
        for (FileRow file : row.files()) {
            if (exists.test(file)) {
                FileContent content = contents.get(file.path());
                ElementaryFile child = new ElementaryFile(
                        file,
                        made,
                        content != null ? content : new FileContent(file.initial(), file.recordLength()),
                        journal);
                made.add(child);
                if (!file.attributes().link().isEmpty()) {
                    links.add(child);
                }
            }
        }
        DedicatedFile root = masterFile == null ? made : masterFile;
        row.directories().stream()
                .filter(below -> below.existsWith(contents.keySet()))
                .forEach(below -> made.add(directory(below, made, root)));
        return made;
    }

    /** A link to nothing is no file; one to another link would be a way in circles. */
    void resolve(FileSystem files) {
        for (ElementaryFile link : links) {
            ElementaryFile target = files.find(link.row().attributes().link()).orElse(null);
            if (target != null
                    && !links.contains(target)
                    && target.row().type() == link.row().type()) {
                link.link(target);
            } else {
                link.parent().remove(link);
            }
        }
    }
}
