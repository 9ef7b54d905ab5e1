package dev.mynah.euicc.saip.install;

import dev.mynah.euicc.file.DirectoryRow;
import dev.mynah.euicc.file.FileContent;
import dev.mynah.euicc.profile.ProfileImage;
import dev.mynah.euicc.saip.element.AkaParameter;
import dev.mynah.euicc.saip.element.ApplicationElement;
import dev.mynah.euicc.saip.element.CdmaParameter;
import dev.mynah.euicc.saip.element.EndElement;
import dev.mynah.euicc.saip.element.GenericFileManagement;
import dev.mynah.euicc.saip.element.NonStandardElement;
import dev.mynah.euicc.saip.element.PeHeader;
import dev.mynah.euicc.saip.element.PinCodes;
import dev.mynah.euicc.saip.element.ProfileElement;
import dev.mynah.euicc.saip.element.ProfileHeader;
import dev.mynah.euicc.saip.element.PukCodes;
import dev.mynah.euicc.saip.element.RemoteFileManagementElement;
import dev.mynah.euicc.saip.element.SecurityDomainElement;
import dev.mynah.euicc.saip.element.TemplateFiles;
import dev.mynah.euicc.saip.element.UnknownElement;
import dev.mynah.euicc.saip.schema.BadElement;
import dev.mynah.euicc.saip.schema.PeStatus;
import dev.mynah.euicc.saip.template.FileTemplates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A profile that is being put together, element by element. The first refusal ends it. */
public final class ProfileAssembly {

    private final FileTree tree = new FileTree();
    private final FileMaker maker;
    private final CodesInstall codes = new CodesInstall();
    private final KeysInstall keys = new KeysInstall();
    private final ManagementInstall management = new ManagementInstall();
    private @Nullable ProfileHeader header;
    private boolean ended;

    /**
     * Begins a profile.
     *
     * @param memory octets of non-volatile memory that are free
     */
    public ProfileAssembly(long memory) {
        this.maker = new FileMaker(tree, new MemoryBudget(memory));
    }

    /**
     * Takes the next element.
     *
     * @return what is wrong with it, when the profile can do without it
     * @throws BadElement when it can't
     */
    public Optional<BadElement> take(ProfileElement element) throws BadElement {
        if (ended) {
            throw format("an element after the end");
        }
        if (element instanceof ProfileHeader first) {
            begin(first);
            return Optional.empty();
        }
        if (header == null) {
            throw format("no profile header first");
        }
        if (element instanceof TemplateFiles it) {
            new TemplateInstall(tree, maker).install(it);
        } else if (element instanceof GenericFileManagement it) {
            new FileManagementInstall(tree, maker).install(it);
        } else if (element instanceof PinCodes it) {
            codes.install(it, tree);
        } else if (element instanceof PukCodes it) {
            codes.install(it);
        } else if (element instanceof AkaParameter it) {
            keys.install(it, tree);
        } else if (element instanceof CdmaParameter) {
            // The CSIM's files are there; what it would authenticate with has nowhere to go.
            tree.application();
        } else if (element instanceof SecurityDomainElement it) {
            management.install(it);
        } else if (element instanceof RemoteFileManagementElement it) {
            management.install(it, tree);
        } else if (element instanceof EndElement) {
            end();
        } else {
            return unsupported(element);
        }
        return Optional.empty();
    }

    private static Optional<BadElement> unsupported(ProfileElement element) throws BadElement {
        if (element instanceof ApplicationElement it) {
            return refuse(it.header(), PeStatus.Code.RUNTIME_NOT_SUPPORTED, "nothing runs applications here");
        }
        if (element instanceof NonStandardElement it) {
            return refuse(it.header(), PeStatus.Code.PE_NOT_SUPPORTED, "an element of issuer " + it.issuer());
        }
        if (element instanceof UnknownElement it) {
            return refuse(
                    it.header(),
                    PeStatus.Code.PE_NOT_SUPPORTED,
                    "element %X".formatted(it.object().tag()));
        }
        throw format("not an element");
    }

    private static Optional<BadElement> refuse(PeHeader header, PeStatus.Code code, String reason) throws BadElement {
        BadElement refusal = new BadElement(code, reason);
        if (header.mandated()) {
            throw refusal;
        }
        return Optional.of(refusal);
    }

    private void begin(ProfileHeader first) throws BadElement {
        if (header != null) {
            throw format("a second profile header");
        }
        if (first.major() < 1 || first.major() > CardServices.NEWEST_MAJOR_VERSION) {
            throw new BadElement(
                    PeStatus.Code.UNSUPPORTED_PROFILE_VERSION, "version " + first.major() + "." + first.minor());
        }
        if (first.iccidDigits().isEmpty()) {
            throw new BadElement(PeStatus.Code.BAD_VALUES, "the ICCID is not 18 to 20 digits");
        }
        for (String service : first.services()) {
            if (!CardServices.SUPPORTED.contains(service)) {
                throw new BadElement(PeStatus.Code.FEATURE_NOT_SUPPORTED, "no " + service);
            }
        }
        for (String template : first.templates()) {
            if (!FileTemplates.knows(template)) {
                throw new BadElement(PeStatus.Code.TEMPLATE_NOT_SUPPORTED, "no template " + template);
            }
        }
        if (first.applications().filter(it -> !it.isEmpty()).isPresent()) {
            throw new BadElement(PeStatus.Code.LIB_NOT_SUPPORTED, "no packages of applications are on the card");
        }
        header = first;
    }

    private void end() throws BadElement {
        tree.masterFile();
        ended = true;
    }

    /** The header, once it is there. */
    public Optional<ProfileHeader> header() {
        return Optional.ofNullable(header);
    }

    /** Whether the last element was taken. */
    public boolean ended() {
        return ended;
    }

    /** The profile; empty before its end. */
    public Optional<ProfileImage> image() {
        return ended ? header().flatMap(ProfileHeader::iccidDigits).map(this::image) : Optional.empty();
    }

    private ProfileImage image(String iccid) {
        NewDirectory root;
        try {
            root = tree.masterFile();
        } catch (BadElement e) {
            throw new IllegalStateException(e);
        }
        Map<String, FileContent> contents = new HashMap<>();
        root.contents(contents);
        tree.applications().forEach(it -> it.contents(contents));
        List<DirectoryRow> applications = tree.applications().stream()
                .map(it -> it.row(it.path().replaceFirst("^ADF\\.", "")))
                .toList();
        return new ProfileImage(
                iccid,
                root.row(""),
                applications,
                contents,
                codes.pins(),
                codes.puks(),
                keys.keys(),
                management.securityDomains(),
                management.remoteFileManagement());
    }

    private static BadElement format(String reason) {
        return new BadElement(PeStatus.Code.INVALID_REQUEST_FORMAT, reason);
    }
}
