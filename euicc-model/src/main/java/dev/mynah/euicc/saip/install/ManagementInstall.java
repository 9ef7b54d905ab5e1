package dev.mynah.euicc.saip.install;

import dev.mynah.euicc.ota.OtaKey;
import dev.mynah.euicc.ota.RemoteFileManagement;
import dev.mynah.euicc.ota.SecurityDomain;
import dev.mynah.euicc.saip.element.KeyObject;
import dev.mynah.euicc.saip.element.RemoteFileManagementElement;
import dev.mynah.euicc.saip.element.SecurityDomainElement;
import dev.mynah.euicc.saip.schema.BadElement;
import dev.mynah.euicc.saip.schema.PeStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who may manage the profile over the air. */
final class ManagementInstall {

    private static final int LONGEST_COUNTER = 5;

    private final List<SecurityDomain> securityDomains = new ArrayList<>();
    private final List<RemoteFileManagement> remoteFileManagement = new ArrayList<>();

    List<SecurityDomain> securityDomains() {
        return securityDomains;
    }

    List<RemoteFileManagement> remoteFileManagement() {
        return remoteFileManagement;
    }

    void install(SecurityDomainElement element) throws BadElement {
        byte[] aid = element.instance().aid();
        if (securityDomains.stream().anyMatch(it -> Arrays.equals(it.aid(), aid))) {
            throw bad("a second security domain with the same AID");
        }
        List<OtaKey> keys = new ArrayList<>();
        for (KeyObject key : element.keys().orElse(List.of())) {
            keys.add(key(key));
        }
        securityDomains.add(
                new SecurityDomain(aid, List.copyOf(element.instance().tars()), List.copyOf(keys)));
    }

    private static OtaKey key(KeyObject key) throws BadElement {
        byte[] counter = key.counter().orElse(new byte[0]);
        if (counter.length > LONGEST_COUNTER) {
            throw bad("a counter of " + counter.length + " octets");
        }
        long start = 0;
        for (byte b : counter) {
            start = start << 8 | (b & 0xFF);
        }
        KeyObject.Component component = key.components().get(0);
        return new OtaKey(
                key.version()[0] & 0xFF,
                key.identifier()[0] & 0xFF,
                component.type()[0] & 0xFF,
                component.octets(),
                start);
    }

    void install(RemoteFileManagementElement element, FileTree tree) throws BadElement {
        Optional<RemoteFileManagementElement.ApplicationAccess> access = element.application();
        if (access.isPresent() && tree.application(access.get().aid()).isEmpty()) {
            throw new BadElement(PeStatus.Code.INVALID_PARAMETER, "access to an application that isn't there");
        }
        remoteFileManagement.add(new RemoteFileManagement(
                element.instance(),
                element.tars().orElse(List.of()),
                element.minimumSecurityLevel()[0] & 0xFF,
                element.accessDomain(),
                element.adminAccessDomain(),
                access.map(RemoteFileManagementElement.ApplicationAccess::aid),
                access.map(RemoteFileManagementElement.ApplicationAccess::accessDomain)
                        .orElse(new byte[0]),
                access.map(RemoteFileManagementElement.ApplicationAccess::adminAccessDomain)
                        .orElse(new byte[0])));
    }

    private static BadElement bad(String reason) {
        return new BadElement(PeStatus.Code.BAD_VALUES, reason);
    }
}
