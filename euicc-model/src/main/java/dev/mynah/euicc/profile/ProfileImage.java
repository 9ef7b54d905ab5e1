package dev.mynah.euicc.profile;

import dev.mynah.euicc.accesscontrol.ApplicationRule;
import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.euicc.cat.applet.AppletSpec;
import dev.mynah.euicc.file.DirectoryRow;
import dev.mynah.euicc.file.FileContent;
import dev.mynah.euicc.ota.RemoteFileManagement;
import dev.mynah.euicc.ota.SecurityDomain;
import dev.mynah.euicc.pin.PinImage;
import dev.mynah.euicc.pin.PukImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A profile as it is before a card has it: all its files, codes and keys. A testbed file and a profile package both end here, so
 * that a card can't tell where a profile came from.
 *
 * @param iccid digits as printed
 * @param masterFile the MF and what is under it, the applications apart
 * @param applications the ADFs, in the order of EF.DIR
 * @param contents what a file says, by path; a file that isn't there has its row's initial content, or doesn't exist when its row
 *     must be given
 * @param pins in no order; a code of the MF is the card's, others are an application's
 * @param keys what AUTHENTICATE uses, by the path of the application ({@code ADF.USIM})
 * @param securityDomains who may manage the profile over the air; the first is the MNO-SD
 * @param remoteFileManagement what over-the-air commands may reach
 * @param toolkit its toolkit application
 * @param accessRules what its ARA-M says
 */
public record ProfileImage(
        String iccid,
        DirectoryRow masterFile,
        List<DirectoryRow> applications,
        Map<String, FileContent> contents,
        List<PinImage> pins,
        List<PukImage> puks,
        Map<String, AkaParameters> keys,
        List<SecurityDomain> securityDomains,
        List<RemoteFileManagement> remoteFileManagement,
        Optional<AppletSpec> toolkit,
        List<ApplicationRule> accessRules) {

    /** Keeps copies. */
    public ProfileImage {
        applications = List.copyOf(applications);
        contents = Map.copyOf(contents);
        pins = List.copyOf(pins);
        puks = List.copyOf(puks);
        keys = Map.copyOf(keys);
        securityDomains = List.copyOf(securityDomains);
        remoteFileManagement = List.copyOf(remoteFileManagement);
        accessRules = List.copyOf(accessRules);
    }

    /** A profile without a toolkit application and without access rules. */
    public ProfileImage(
            String iccid,
            DirectoryRow masterFile,
            List<DirectoryRow> applications,
            Map<String, FileContent> contents,
            List<PinImage> pins,
            List<PukImage> puks,
            Map<String, AkaParameters> keys,
            List<SecurityDomain> securityDomains,
            List<RemoteFileManagement> remoteFileManagement) {
        this(
                iccid,
                masterFile,
                applications,
                contents,
                pins,
                puks,
                keys,
                securityDomains,
                remoteFileManagement,
                Optional.empty(),
                List.of());
    }
}
