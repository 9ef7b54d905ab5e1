package dev.mynah.euicc.rsp;

import dev.mynah.euicc.pki.EcKeyPair;
import dev.mynah.euicc.pki.EcPublicKey;

/**
 * A download that the server may bind a package for (SGP.22 5.7.5).
 *
 * @param binder the key the server signs the package with
 * @param oneTimeKey the eUICC's half of the session keys
 */
public record PreparedDownload(AuthenticatedServer server, EcPublicKey binder, EcKeyPair oneTimeKey) {}
