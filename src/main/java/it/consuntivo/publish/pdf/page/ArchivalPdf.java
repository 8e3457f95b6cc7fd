package it.consuntivo.publish.pdf.page;

import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.validation.ValidationContainer;
import com.itextpdf.pdfa.PdfADocument;
import com.itextpdf.pdfua.checkers.PdfUA1Checker;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** An empty document that is PDF/A-2a and PDF/UA-1 from its first byte; what breaks either fails while it is written. */
final class ArchivalPdf {
    private ArchivalPdf() {}

    static PdfDocument open(OutputStream out, Imprint imprint, Typeface faces) {
        PdfDocument pdf = new PdfADocument(new PdfWriter(out, properties(imprint)), PdfAConformance.PDF_A_2A, sRgb());
        pdf.getDiContainer().getInstance(ValidationContainer.class).addChecker(new PdfUA1Checker(pdf));
        pdf.setTagged();
        nameEmphasis(pdf);
        pdf.getCatalog().setLang(new PdfString("it-IT"));
        pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        describe(pdf.getDocumentInfo(), imprint, faces);
        return pdf;
    }

    /** Roles that only the next version of PDF has by itself. */
    private static void nameEmphasis(PdfDocument pdf) {
        for (String role : List.of(StandardRoles.EM, StandardRoles.STRONG)) {
            pdf.getStructTreeRoot().addRoleMapping(role, StandardRoles.SPAN);
        }
    }

    private static WriterProperties properties(Imprint imprint) {
        PdfString id = id(imprint);
        return new WriterProperties()
                .setFullCompressionMode(true)
                .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)
                .setInitialDocumentId(id)
                .setModifiedDocumentId(id);
    }

    private static PdfString id(Imprint imprint) {
        byte[] identity = imprint.identity().getBytes(StandardCharsets.UTF_8);
        return new PdfString(UUID.nameUUIDFromBytes(identity).toString().replace("-", ""));
    }

    private static PdfOutputIntent sRgb() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        return new PdfOutputIntent(
                "Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(profile));
    }

    private static void describe(PdfDocumentInfo info, Imprint imprint, Typeface faces) {
        String day = "D:" + imprint.date().format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z";
        info.setTitle(faces.printable(imprint.title()));
        info.setAuthor(faces.printable(imprint.body()));
        info.setMoreInfo("CreationDate", day);
        info.setMoreInfo("ModDate", day);
    }
}
