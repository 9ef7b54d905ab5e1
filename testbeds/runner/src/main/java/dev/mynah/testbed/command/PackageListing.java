package dev.mynah.testbed.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.euicc.file.DirectoryRow;
import dev.mynah.euicc.file.FileContent;
import dev.mynah.euicc.file.FileRow;
import dev.mynah.euicc.ota.OtaKey;
import dev.mynah.euicc.ota.SecurityDomain;
import dev.mynah.euicc.pin.PinImage;
import dev.mynah.euicc.pin.PukImage;
import dev.mynah.euicc.profile.ProfileImage;
import dev.mynah.euicc.saip.ProfileLoad;
import dev.mynah.euicc.saip.element.ProfileElement;
import dev.mynah.euicc.saip.element.ProfileHeader;
import dev.mynah.euicc.saip.element.TemplateFiles;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is in a profile package, as JSON and, made of the same, as lines. What is secret is left out unless asked for. */
final class PackageListing {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final boolean secrets;

    PackageListing(byte[] octets, ProfileLoad load, boolean secrets) {
        this.secrets = secrets;
        root.put("octets", octets.length);
        load.header().ifPresent(this::header);
        ArrayNode elements = root.putArray("elements");
        load.elements().forEach(it -> element(elements.addObject(), it));
        load.image().ifPresent(this::image);
    }

    private void header(ProfileHeader header) {
        header.iccidDigits().ifPresent(it -> root.put("iccid", it));
        header.profileType().ifPresent(it -> root.put("profileType", it));
        root.put("version", header.major() + "." + header.minor());
        ArrayNode services = root.putArray("services");
        header.services().stream().sorted().forEach(services::add);
    }

    private static void element(ObjectNode node, ProfileElement element) {
        node.put("element", element.kind().label());
        element.identification().ifPresent(it -> node.put("identification", it));
        if (element instanceof TemplateFiles files) {
            node.put("template", files.template());
            node.put("files", files.members().size());
        }
    }

    private void image(ProfileImage image) {
        ArrayNode applications = root.putArray("applications");
        image.applications()
                .forEach(it -> applications.addObject().put("path", it.path()).put("aid", HEX.formatHex(it.aid())));
        ArrayNode files = root.putArray("files");
        Stream.concat(Stream.of(image.masterFile()), image.applications().stream())
                .flatMap(DirectoryRow::allFiles)
                .forEach(it -> file(files.addObject(), it, image.contents()));
        ArrayNode codes = root.putArray("codes");
        image.pins().forEach(it -> pin(codes.addObject(), it));
        image.puks().forEach(it -> puk(codes.addObject(), it));
        ArrayNode keys = root.putArray("keys");
        new TreeMap<>(image.keys()).forEach((application, it) -> key(keys.addObject(), application, it));
        ArrayNode domains = root.putArray("securityDomains");
        image.securityDomains().forEach(it -> domain(domains.addObject(), it));
        ArrayNode remote = root.putArray("remoteFileManagement");
        image.remoteFileManagement().forEach(it -> {
            ObjectNode node = remote.addObject().put("aid", HEX.formatHex(it.aid()));
            ArrayNode tars = node.putArray("tars");
            it.tars().forEach(tar -> tars.add(HEX.formatHex(tar)));
        });
    }

    private static void file(ObjectNode node, FileRow row, Map<String, FileContent> contents) {
        FileContent content = contents.getOrDefault(row.path(), new FileContent(row.initial(), row.recordLength()));
        node.put("path", row.path())
                .put("fid", "%04X".formatted(row.fid()))
                .put("type", row.type().label());
        node.put("size", content.bytes().length);
        if (content.recordLength() > 0) {
            node.put("recordLength", content.recordLength());
        }
        if (row.sfi() != FileRow.NO_SFI) {
            node.put("sfi", "%02X".formatted(row.sfi()));
        }
        node.put("arr", row.arr());
        if (!row.attributes().link().isEmpty()) {
            node.put("link", row.attributes().link());
        }
    }

    private void pin(ObjectNode node, PinImage pin) {
        node.put("code", "PIN")
                .put("directory", pin.directory())
                .put("reference", "%02X".formatted(pin.keyReference()))
                .put("enabled", pin.enabled())
                .put("retries", pin.retriesLeft() + "/" + pin.maxRetries());
        if (pin.unblockingReference() != 0) {
            node.put("unblockedBy", "%02X".formatted(pin.unblockingReference()));
        }
        secret(node, "value", pin.code());
    }

    private void puk(ObjectNode node, PukImage puk) {
        node.put("code", "PUK")
                .put("reference", "%02X".formatted(puk.keyReference()))
                .put("retries", puk.retriesLeft() + "/" + puk.maxRetries());
        secret(node, "value", puk.code());
    }

    private void key(ObjectNode node, String application, AkaParameters keys) {
        node.put("application", application)
                .put("algorithm", keys.algorithm().name())
                .put("keyBits", 8 * keys.key().length);
        secret(node, "k", keys.key());
        secret(node, "opc", keys.operatorVariant());
    }

    private void domain(ObjectNode node, SecurityDomain domain) {
        node.put("aid", HEX.formatHex(domain.aid()));
        ArrayNode keys = node.putArray("keys");
        for (OtaKey key : domain.keys()) {
            ObjectNode each = keys.addObject()
                    .put("version", "%02X".formatted(key.version()))
                    .put("identifier", key.identifier())
                    .put("type", "%02X".formatted(key.type()));
            secret(each, "value", key.value());
        }
    }

    private void secret(ObjectNode node, String name, byte[] octets) {
        if (secrets && octets.length > 0) {
            node.put(name, HEX.formatHex(octets));
        }
    }

    String json() {
        return root.toString();
    }

    /** A line for each member, lists indented under their names. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        root.properties().forEach(member -> {
            if (member.getValue() instanceof ArrayNode list
                    && !list.isEmpty()
                    && list.get(0).isObject()) {
                lines.add(member.getKey() + ":");
                list.forEach(it -> lines.add("  " + words((ObjectNode) it)));
            } else if (member.getValue() instanceof ArrayNode list) {
                List<String> words = new ArrayList<>();
                list.forEach(it -> words.add(it.asText()));
                if (!words.isEmpty()) {
                    lines.add(member.getKey() + ": " + String.join(" ", words));
                }
            } else {
                lines.add(member.getKey() + ": " + member.getValue().asText());
            }
        });
        return lines;
    }

    /** The first member alone, the others with their names. */
    private static String words(ObjectNode node) {
        List<String> words = new ArrayList<>();
        node.properties().forEach(member -> {
            String text = member.getValue().isValueNode()
                    ? member.getValue().asText()
                    : member.getValue().toString();
            words.add(words.isEmpty() ? text : member.getKey() + " " + text);
        });
        return String.join("  ", words);
    }
}
