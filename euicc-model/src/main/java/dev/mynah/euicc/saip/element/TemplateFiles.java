package dev.mynah.euicc.saip.element;

import dev.mynah.euicc.saip.schema.BadElement;
import dev.mynah.euicc.saip.schema.PeStatus;
import dev.mynah.euicc.saip.schema.Value;
import dev.mynah.euicc.saip.schema.Values;
import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An element that makes files of a template (PE-MF, PE-USIM and their kind). All of them look alike: a header, the template's
 * identifier, then one member for each of its files.
 *
 * @param template identifier of the template
 * @param members what is said of a file, by the place of its member; the header is 0, the template 1, the first file 2
 */
public record TemplateFiles(
        ElementKind kind, PeHeader header, String template, SortedMap<Integer, List<FileStep>> members)
        implements ProfileElement {

    private static final int FIRST = 2;
    private static final Value<String> TEMPLATE = Values.oid();

    static Value<TemplateFiles> layout(ElementKind kind) {
        return new Value<>() {
            @Override
            public TemplateFiles read(Tlv object) throws BadElement {
                List<Tlv> children = object.children();
                if (children.size() < FIRST
                        || children.get(0).tag() != 0xA0
                        || children.get(1).tag() != 0x81) {
                    throw new BadElement(PeStatus.Code.INVALID_REQUEST_FORMAT, "no header and template first");
                }
                SortedMap<Integer, List<FileStep>> members = new TreeMap<>();
                int last = 1;
                for (Tlv child : children.subList(FIRST, children.size())) {
                    int place = place(child.tag());
                    if (place <= last) {
                        throw new BadElement(
                                PeStatus.Code.INVALID_REQUEST_FORMAT, "%X is out of place".formatted(child.tag()));
                    }
                    members.put(place, FileStep.LAYOUT.read(child));
                    last = place;
                }
                return new TemplateFiles(
                        kind, PeHeader.LAYOUT.read(children.get(0)), TEMPLATE.read(children.get(1)), members);
            }

            @Override
            public Tlv write(int tag, TemplateFiles value) {
                List<Tlv> children = new ArrayList<>();
                children.add(PeHeader.LAYOUT.write(0xA0, value.header));
                children.add(TEMPLATE.write(0x81, value.template));
                for (Map.Entry<Integer, List<FileStep>> member : value.members.entrySet()) {
                    children.add(FileStep.LAYOUT.write(tag(member.getKey()), member.getValue()));
                }
                return Tlv.of(tag, children);
            }
        };
    }

    /** Context-specific, constructed, numbered by place (automatic tags). */
    private static int tag(int place) {
        return place < 0x1F ? 0xA0 | place : 0xBF00 | place;
    }

    private static int place(int tag) throws BadElement {
        int place = tag < 0x100 ? tag & 0x1F : tag & 0x7F;
        if (tag(place) != tag) {
            throw new BadElement(PeStatus.Code.INVALID_REQUEST_FORMAT, "%X is no file".formatted(tag));
        }
        return place;
    }

    @Override
    public OptionalInt identification() {
        return OptionalInt.of(header.identification());
    }
}
