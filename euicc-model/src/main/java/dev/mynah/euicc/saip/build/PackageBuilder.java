package dev.mynah.euicc.saip.build;

import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.euicc.file.DirectoryRow;
import dev.mynah.euicc.pin.PinImage;
import dev.mynah.euicc.profile.ProfileImage;
import dev.mynah.euicc.saip.element.AkaParameter;
import dev.mynah.euicc.saip.element.ElementKind;
import dev.mynah.euicc.saip.element.EndElement;
import dev.mynah.euicc.saip.element.FileCommand;
import dev.mynah.euicc.saip.element.GenericFileManagement;
import dev.mynah.euicc.saip.element.PeHeader;
import dev.mynah.euicc.saip.element.PinCodes;
import dev.mynah.euicc.saip.element.ProfileElement;
import dev.mynah.euicc.saip.element.PukCodes;
import dev.mynah.euicc.saip.element.TemplateFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the elements of a package from a profile's image. Installing them gives an image that says the same, apart from what a
 * package has no word for: labels and the clauses of the rows.
 */
public final class PackageBuilder {

    private static final Map<String, ElementKind> APPLICATION = Map.of(
            "ADF.USIM", ElementKind.USIM,
            "ADF.ISIM", ElementKind.ISIM,
            "ADF.CSIM", ElementKind.CSIM);
    private static final Map<ElementKind, ElementKind> OPTIONAL_FILES = Map.of(
            ElementKind.USIM, ElementKind.OPT_USIM,
            ElementKind.ISIM, ElementKind.OPT_ISIM,
            ElementKind.CSIM, ElementKind.OPT_CSIM);
    // By identifier, in a USIM.
    private static final Map<Integer, ElementKind> DIRECTORY = Map.of(
            0x5F3A, ElementKind.PHONEBOOK,
            0x5F3B, ElementKind.GSM_ACCESS,
            0x5FC0, ElementKind.DF_5GS,
            0x5FD0, ElementKind.DF_SAIP,
            0x5FE0, ElementKind.DF_SNPN,
            0x5FF0, ElementKind.DF_5GPROSE);
    private static final int CD = 0x7F11;
    private static final int TELECOM = 0x7F10;

    private final ProfileImage image;
    private final RemainingFiles files;
    private final PinReferences pins;
    private final List<ProfileElement> elements = new ArrayList<>();

    private PackageBuilder(ProfileImage image) {
        this.image = image;
        this.files = new RemainingFiles(image);
        this.pins = new PinReferences(image.pins());
    }

    /**
     * The elements, in their order.
     *
     * @param profileType what the profile header calls it, 1 to 100 octets
     * @throws IllegalArgumentException for a profile that a package can't describe
     */
    public static List<ProfileElement> elements(ProfileImage image, String profileType) {
        if (image.toolkit().isPresent()) {
            throw new IllegalArgumentException("toolkit: a profile package brings code, not a description of a menu");
        }
        PackageBuilder builder = new PackageBuilder(image);
        builder.masterFile();
        image.applications().forEach(builder::application);
        builder.remainder();
        builder.management();
        List<ProfileElement> all = new ArrayList<>();
        all.add(HeaderElement.of(image, profileType, builder.elements));
        all.addAll(builder.elements);
        return all;
    }

    private PeHeader header() {
        return PeHeader.mandated(elements.size() + 1);
    }

    private void masterFile() {
        DirectoryRow root = image.masterFile();
        template(ElementKind.MF, root);
        if (!image.puks().isEmpty()) {
            elements.add(new PukCodes(
                    header(),
                    image.puks().stream()
                            .map(it -> new PukCodes.Puk(
                                    it.keyReference(), it.code(), attempts(it.maxRetries(), it.retriesLeft())))
                            .toList()));
        }
        pinCodes(root);
        for (DirectoryRow directory : root.directories()) {
            if (!files.isEmpty(directory) && (directory.fid() == CD || directory.fid() == TELECOM)) {
                template(directory.fid() == CD ? ElementKind.CD : ElementKind.TELECOM, directory);
                pinCodes(directory);
            }
        }
    }

    private void application(DirectoryRow application) {
        ElementKind kind = APPLICATION.get(application.name().replaceFirst("-[0-9]+$", ""));
        if (kind == null) {
            throw new IllegalArgumentException(application.name() + ": no element describes such an application");
        }
        template(kind, application);
        optional(kind).ifPresent(it -> template(it, application));
        pinCodes(application);
        keys(application);
        for (DirectoryRow directory : application.directories()) {
            ElementKind own = kind == ElementKind.USIM ? DIRECTORY.get(directory.fid()) : null;
            if (own != null && !files.isEmpty(directory)) {
                template(own, directory);
                pinCodes(directory);
            }
        }
    }

    private static Optional<ElementKind> optional(ElementKind kind) {
        return Optional.ofNullable(OPTIONAL_FILES.get(kind));
    }

    private void template(ElementKind kind, DirectoryRow directory) {
        Optional<TemplateFiles> element = new TemplateElementBuilder(kind, files, pins).element(header(), directory);
        element.ifPresent(elements::add);
    }

    private void pinCodes(DirectoryRow directory) {
        List<PinCodes.Pin> own = image.pins().stream()
                .filter(it -> it.directory().equals(directory.path()))
                .map(PackageBuilder::pin)
                .toList();
        if (!own.isEmpty()) {
            elements.add(new PinCodes(header(), new PinCodes.Own(own)));
        }
    }

    private static PinCodes.Pin pin(PinImage pin) {
        int attributes = (pin.enabled() ? 1 : 0) | (pin.canBeChanged() ? 2 : 0) | (pin.canBeDisabled() ? 4 : 0);
        return new PinCodes.Pin(
                pin.keyReference(),
                pin.code(),
                pin.unblockingReference() == 0 ? Optional.empty() : Optional.of(pin.unblockingReference()),
                attributes,
                attempts(pin.maxRetries(), pin.retriesLeft()));
    }

    private static int attempts(int most, int left) {
        if (most > 0x0F || left > most) {
            throw new IllegalArgumentException("retries: a profile package has place for " + 0x0F);
        }
        return most << 4 | left;
    }

    private void keys(DirectoryRow application) {
        AkaParameters keys = image.keys().get(application.path());
        if (keys == null) {
            return;
        }
        AkaParameter element = image.applications().stream()
                .takeWhile(it -> !it.path().equals(application.path()))
                .filter(it -> keys.equals(image.keys().get(it.path())))
                .findFirst()
                .map(it -> KeyElements.mapped(header(), it.aid()))
                .orElseGet(() -> KeyElements.own(header(), keys));
        elements.add(element);
    }

    private void remainder() {
        GenericFiles generic = new GenericFiles(files, pins).add(image.masterFile());
        image.applications().forEach(generic::add);
        List<List<FileCommand>> commands = generic.commands();
        if (!commands.isEmpty()) {
            elements.add(new GenericFileManagement(header(), commands));
        }
    }

    private void management() {
        image.securityDomains().forEach(it -> elements.add(ManagementElements.securityDomain(header(), it)));
        image.remoteFileManagement().forEach(it -> elements.add(ManagementElements.remoteFileManagement(header(), it)));
        elements.add(new EndElement(header()));
    }
}
