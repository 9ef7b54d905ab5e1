package dev.mynah.testbed.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The platform's own X.509 reads what we write; it knows only one of the curves. */
final class PkiTest {
    @TempDir
    private Path directory;

    @Test
    void the_certificates_are_good_to_others_and_the_keys_belong_to_them() throws Exception {
        assertThat(LiveCommands.outcome(List.of(), "pki", directory.toString(), "--host", "smdp.lab.example")
                        .out())
                .containsExactly("28 files in " + directory);

        X509Certificate issuer = certificate("CertificateIssuer/CERT_CI_ECDSA_NIST.der");
        issuer.verify(issuer.getPublicKey());
        assertThat(issuer.getBasicConstraints()).isNotNegative();
        for (String name : List.of(
                "DPauth/%s_S_SM_DPauth_ECDSA_NIST", "DPpb/%s_S_SM_DPpb_ECDSA_NIST", "DPtls/%s_S_SM_DP_TLS_NIST")) {
            X509Certificate server = certificate(name.formatted("CERT") + ".der");
            server.verify(issuer.getPublicKey());
            server.checkValidity();
            assertThat(certificate(name.formatted("CERT") + ".pem")).isEqualTo(server);
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(pem(name.formatted("SK") + ".pem"))));
            signature.update(new byte[] {1, 2, 3});
            byte[] signed = signature.sign();
            signature.initVerify(server.getPublicKey());
            signature.update(new byte[] {1, 2, 3});
            assertThat(signature.verify(signed)).isTrue();
            assertThat(pem(name.formatted("PK") + ".pem"))
                    .isEqualTo(server.getPublicKey().getEncoded());
        }
        assertThat(certificate("DPtls/CERT_S_SM_DP_TLS_NIST.der").getSubjectAlternativeNames())
                .anyMatch(it -> it.contains("smdp.lab.example"));
    }

    @Test
    void the_same_seed_gives_the_same_files_and_another_gives_others() throws Exception {
        LiveCommands.outcome(List.of(), "pki", directory.resolve("a").toString());
        LiveCommands.outcome(List.of(), "pki", directory.resolve("b").toString());
        LiveCommands.outcome(List.of(), "pki", directory.resolve("c").toString(), "--seed", "2");
        try (Stream<Path> files = Files.walk(directory.resolve("a"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = directory.resolve("a").relativize(file).toString();
                assertThat(directory.resolve("b").resolve(name)).hasSameBinaryContentAs(file);
                assertThat(Files.readAllBytes(directory.resolve("c").resolve(name)))
                        .isNotEqualTo(Files.readAllBytes(file));
            }
        }
    }

    private X509Certificate certificate(String name) throws Exception {
        try (InputStream in = Files.newInputStream(directory.resolve(name))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }

    private byte[] pem(String name) throws Exception {
        return Base64.getMimeDecoder()
                .decode(Files.readString(directory.resolve(name)).replaceAll("-----[A-Z ]+-----", ""));
    }
}
