package dev.mynah.testbed.command;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.mynah.euicc.pki.CertificateRole;
import dev.mynah.euicc.pki.CertifiedKey;
import dev.mynah.euicc.pki.Curve;
import dev.mynah.euicc.pki.ObjectIdentifier;
import dev.mynah.euicc.pki.TestPki;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** Certificates and keys as files, named as SGP.26 names them and placed as osmo-smdpp looks for them. */
final class PkiDirectory {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final Path root;
    private int written;

    PkiDirectory(Path root) {
        this.root = root;
    }

    /** Writes the issuer's certificates and everything of one server, on both curves; says how many files that were. */
    int write(TestPki pki, ObjectIdentifier server, String host) throws IOException {
        for (Curve curve : Curve.values()) {
            // The issuer's key stays out: osmo-smdpp takes every file there for a certificate.
            certificate("CertificateIssuer/CERT_CI_ECDSA_" + curve.suffix(), pki.issuer(curve));
            server("DPauth", "DPauth_ECDSA_", pki.server(curve, CertificateRole.DP_AUTH, server, host), curve);
            server("DPpb", "DPpb_ECDSA_", pki.server(curve, CertificateRole.DP_PB, server, host), curve);
            server("DPtls", "DP_TLS_", pki.server(curve, CertificateRole.DP_TLS, server, host), curve);
        }
        return written;
    }

    private void server(String directory, String name, CertifiedKey key, Curve curve) throws IOException {
        String file = "_S_SM_" + name + curve.suffix();
        certificate(directory + "/CERT" + file, key);
        write(
                directory + "/SK" + file + ".pem",
                pem("PRIVATE KEY", key.keyPair().toPkcs8()));
        write(
                directory + "/PK" + file + ".pem",
                pem("PUBLIC KEY", key.keyPair().publicKey().toKeyInfo()));
    }

    private void certificate(String name, CertifiedKey key) throws IOException {
        byte[] der = key.certificate().toBytes();
        write(name + ".der", der);
        write(name + ".pem", pem("CERTIFICATE", der));
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        written++;
    }

    private static byte[] pem(String what, byte[] der) {
        String body = LINES.encodeToString(der);
        return ("-----BEGIN " + what + "-----\n" + body + "\n-----END " + what + "-----\n").getBytes(US_ASCII);
    }
}
