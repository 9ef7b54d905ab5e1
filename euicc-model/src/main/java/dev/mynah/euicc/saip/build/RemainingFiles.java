package dev.mynah.euicc.saip.build;

import dev.mynah.euicc.file.DirectoryRow;
import dev.mynah.euicc.file.FileContent;
import dev.mynah.euicc.file.FileRow;
import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.profile.ProfileImage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files of a profile, and which of them no element has described yet. */
final class RemainingFiles {

    private final ProfileImage image;
    private final TemporaryIdentifiers identifiers;
    private final Set<String> described = new HashSet<>();

    RemainingFiles(ProfileImage image) {
        this.image = image;
        this.identifiers = new TemporaryIdentifiers(image);
    }

    TemporaryIdentifiers identifiers() {
        return identifiers;
    }

    /** The content of a file; empty when the profile doesn't have it. */
    Optional<FileContent> content(FileRow row) {
        FileContent given = image.contents().get(row.path());
        if (given == null && row.given()) {
            return Optional.empty();
        }
        FileContent content = given == null ? new FileContent(row.initial(), row.recordLength()) : given;
        boolean exists = content.bytes().length > 0
                || row.type() == FileType.BER_TLV
                || !row.attributes().link().isEmpty();
        return exists ? Optional.of(content) : Optional.empty();
    }

    /** The file of a directory with this identifier that still has to be described. */
    Optional<FileRow> find(DirectoryRow directory, int fid, FileType type) {
        return undescribed(directory).stream()
                .filter(it -> it.fid() == fid && it.type() == type)
                .findFirst();
    }

    List<FileRow> undescribed(DirectoryRow directory) {
        return directory.files().stream()
                .filter(it -> !described.contains(it.path()) && content(it).isPresent())
                .toList();
    }

    boolean isDescribed(DirectoryRow directory) {
        return described.contains(directory.path());
    }

    /** Whether anything is in a directory. */
    boolean isEmpty(DirectoryRow directory) {
        return directory.files().stream().allMatch(it -> content(it).isEmpty())
                && directory.directories().stream().allMatch(this::isEmpty);
    }

    void describe(FileRow row) {
        described.add(row.path());
    }

    void describe(DirectoryRow row) {
        described.add(row.path());
    }

    FileDescription description(FileRow row) {
        return new FileDescription(row, content(row).orElseThrow(), identifiers);
    }
}
