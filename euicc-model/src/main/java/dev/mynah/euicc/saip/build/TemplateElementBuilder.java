package dev.mynah.euicc.saip.build;

import dev.mynah.euicc.file.DirectoryRow;
import dev.mynah.euicc.file.FileRow;
import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.saip.element.ElementKind;
import dev.mynah.euicc.saip.element.Fcp;
import dev.mynah.euicc.saip.element.FileStep;
import dev.mynah.euicc.saip.element.PeHeader;
import dev.mynah.euicc.saip.element.TemplateFiles;
import dev.mynah.euicc.saip.template.FileTemplate;
import dev.mynah.euicc.saip.template.FileTemplates;
import dev.mynah.euicc.saip.template.TemplateRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes an element that describes those files of one directory that its template has. */
final class TemplateElementBuilder {

    private final ElementKind kind;
    private final RemainingFiles files;
    private final PinReferences pins;

    TemplateElementBuilder(ElementKind kind, RemainingFiles files, PinReferences pins) {
        this.kind = kind;
        this.files = files;
        this.pins = pins;
    }

    /**
     * The element; empty when its template has none of the files.
     *
     * @param directory the element's own, or the one its files are in
     */
    Optional<TemplateFiles> element(PeHeader header, DirectoryRow directory) {
        FileTemplate template = FileTemplates.of(kind);
        int version = version(template, directory);
        Map<String, DirectoryRow> directories = new HashMap<>();
        directories.put("", directory);
        SortedMap<Integer, List<FileStep>> members = new TreeMap<>();
        boolean any = false;
        for (int place : template.places(version)) {
            List<TemplateRow> rows = template.rows(place, version);
            List<FileStep> steps = steps(rows, directories);
            if (!steps.isEmpty()) {
                members.put(place, steps);
                any = true;
            } else if (template.all() && !rows.get(0).isDirectory()) {
                members.put(place, List.of(new FileStep.DoNotCreate()));
            }
        }
        return any
                ? Optional.of(
                        new TemplateFiles(kind, header, template.identifiers().get(version - 1), members))
                : Optional.empty();
    }

    /** The first version that has every file that the newest has for this directory: more cards know it. */
    private int version(FileTemplate template, DirectoryRow directory) {
        int wanted = known(template, template.newest(), directory);
        for (int version = 1; version < template.newest(); version++) {
            if (known(template, version, directory) == wanted) {
                return version;
            }
        }
        return template.newest();
    }

    private int known(FileTemplate template, int version, DirectoryRow directory) {
        int known = 0;
        for (TemplateRow row : template.rows()) {
            boolean there = row.type() == FileType.DF
                    ? below(directory, row).isPresent()
                    : directory
                            .allFiles()
                            .anyMatch(it -> it.fid() == row.fid()
                                    && it.type() == row.type()
                                    && files.content(it).isPresent());
            known += there && row.in(version) ? 1 : 0;
        }
        return known;
    }

    private List<FileStep> steps(List<TemplateRow> rows, Map<String, DirectoryRow> directories) {
        TemplateRow first = rows.get(0);
        DirectoryRow directory = directories.get(first.directory());
        if (directory == null) {
            return List.of();
        }
        if (first.isDirectory()) {
            return directory(first, directory, directories);
        }
        List<FileStep> steps = new ArrayList<>();
        int expected = first.fid();
        for (TemplateRow row : rows) {
            for (int fid = row.fid(); fid <= row.lastFid(); fid++) {
                Optional<FileRow> file = files.find(directory, fid, row.type());
                if (file.isPresent()) {
                    steps.addAll(describe(file.get(), row, expected));
                    expected++;
                }
            }
        }
        return steps;
    }

    private List<FileStep> describe(FileRow file, TemplateRow row, int expectedFid) {
        files.describe(file);
        FileDescription description = files.description(file);
        List<FileStep> steps = new ArrayList<>();
        steps.add(new FileStep.Descriptor(description.differences(row, expectedFid)));
        steps.addAll(description.body(Optional.of(row)).steps());
        return steps;
    }

    private List<FileStep> directory(TemplateRow row, DirectoryRow parent, Map<String, DirectoryRow> directories) {
        // The first directory of an element is the element's own.
        boolean own = row.place() == 2;
        Optional<DirectoryRow> described = own ? Optional.of(parent) : below(parent, row);
        if (described.isEmpty() || files.isDescribed(described.get()) || (!own && files.isEmpty(described.get()))) {
            return List.of();
        }
        files.describe(described.get());
        directories.put(row.member(), described.get());
        return List.of(new FileStep.Descriptor(differences(described.get(), row)));
    }

    private static Optional<DirectoryRow> below(DirectoryRow parent, TemplateRow row) {
        return parent.directories().stream().filter(it -> it.fid() == row.fid()).findFirst();
    }

    private Fcp differences(DirectoryRow directory, TemplateRow row) {
        boolean application = directory.type() == FileType.ADF;
        boolean sameFid = directory.type() == FileType.MF || (!application && directory.fid() == row.fid());
        return new Fcp(
                Optional.empty(),
                application
                        ? Optional.of(files.identifiers().path(directory.path()))
                        : sameFid ? Optional.empty() : Optional.of(Octets.of(directory.fid(), 2)),
                application ? Optional.of(directory.aid()) : Optional.empty(),
                new byte[] {(byte) directory.attributes().lifeCycle().status()},
                directory.arr() == row.arr() && directory.attributes().arrFid() == 0
                        ? Optional.empty()
                        : Optional.of(FileDescription.securityAttributes(directory.arr(), directory.attributes())),
                Optional.empty(),
                Optional.of(pins.of(directory)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
