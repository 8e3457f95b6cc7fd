package it.consuntivo.intake.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, its first bytes tell; all of these are called {@code a.xlsx}. */
class FileKindTest {
    /** The text with {@code \n}, and {@code \xNN} for bytes that are no text. */
    private static byte[] bytes(String readable) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < readable.length(); i++) {
            if (readable.startsWith("\\n", i)) {
                text.append('\n');
                i++;
            } else if (readable.startsWith("\\x", i)) {
                text.append((char) Integer.parseInt(readable.substring(i + 2, i + 4), 16));
                i += 3;
            } else {
                text.append(readable.charAt(i));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''                                              | FILE_EMPTY
            Codice;Tipo\\n1;Performance                     | FILE_PLAIN_TEXT
            solo testo                                      | FILE_PLAIN_TEXT
            ID;PWXL;N;E\\nP;PGeneral                        | FILE_PLAIN_TEXT
            ID;PWXL\\nP;P[$\\x1bNCU-2]                      | FILE_PLAIN_TEXT
            TABLE\\n0,1\\n"EXCEL"                           | FILE_PLAIN_TEXT
            Perch\\xe9;citt\\xe0                            | FILE_PLAIN_TEXT
            Nota: da rivedere;1                             | FILE_PLAIN_TEXT
            Date: 2024\\nVoce: 1                            | FILE_PLAIN_TEXT
            <html><table>                                   | FILE_HTML_OR_XML
            \\n <TABLE border=1>                            | FILE_HTML_OR_XML
            <?xml version="1.0"?><Workbook/>                | FILE_HTML_OR_XML
            <!DOCTYPE html>                                 | FILE_HTML_OR_XML
            \\xef\\xbb\\xbf<office:document/>               | FILE_HTML_OR_XML
            %PDF-1.7\\n%\\xe2\\xe3\\xcf\\xd3                | FILE_OTHER_DOCUMENT pdf
            \\xef\\xbb\\xbf\\n%PDF-1.4                      | FILE_OTHER_DOCUMENT pdf
            {\\rtf1\\ansi                                   | FILE_OTHER_DOCUMENT word
            \\x89PNG\\x0d\\n\\x1a\\n\\x00\\x00\\x00\\x0d        | FILE_OTHER_DOCUMENT image
            \\xff\\xd8\\xff\\xe0\\x00\\x10JFIF              | FILE_OTHER_DOCUMENT image
            GIF89a\\x01\\x00                                | FILE_OTHER_DOCUMENT image
            II*\\x00\\x08\\x00                              | FILE_OTHER_DOCUMENT image
            Return-Path: <a@b.it>\\nFrom: a@b.it\\n\\nciao  | FILE_OTHER_DOCUMENT mail
            MIME-Version: 1.0\\nMessage-ID: <1@b.it>        | FILE_OTHER_DOCUMENT mail
            -----BEGIN PKCS7-----\\nMII                     | FILE_OTHER_DOCUMENT signed
            0\\x80\\x06\\x09*\\x86H\\x86\\xf7\\x0d\\x01\\x07\\x02\\xa0 | FILE_OTHER_DOCUMENT signed
            MZ\\x90\\x00\\x03                               | FILE_OTHER_DOCUMENT program
            \\x7fELF\\x02\\x01                              | FILE_OTHER_DOCUMENT program
            \\x00\\x00\\x1a\\x00\\x00                       | FILE_OTHER_DOCUMENT other
            7z\\xbc\\xaf\\x27\\x1c\\x00                     | FILE_ARCHIVE
            Rar!\\x1a\\x07\\x00                             | FILE_ARCHIVE
            \\x1f\\x8b\\x08\\x00                            | FILE_ARCHIVE
            PK\\x03\\x04                                    | FILE_DAMAGED truncated
            PK\\x03\\x04 something that goes on for a while | FILE_DAMAGED truncated
            \\x00\\x00\\x00\\x00\\x00                       | FILE_DAMAGED truncated
            \\xd0\\xcf\\x11\\xe0\\xa1\\xb1\\x1a\\xe1        | FILE_DAMAGED structure
            \\x09\\x00\\x04\\x00\\x02\\x00\\x10\\x00        | FILE_OLD_EXCEL
            \\x09\\x02\\x06\\x00\\x00\\x00\\x10\\x00        | FILE_OLD_EXCEL
            \\x09\\x04\\x06\\x00\\x00\\x00\\x10\\x00        | FILE_OLD_EXCEL
            \\x09\\x08\\x10\\x00\\x00\\x06\\x05\\x00        | FILE_OLD_EXCEL
            """)
    void the_first_bytes_tell(String content, String expected) {
        assertThat(Readings.told(bytes(content))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void text_is_known_in_wide_encodings_too(String encoding) {
        String mark = encoding.startsWith("UTF-32") ? "\ufeff" : "";
        assertThat(Readings.told((mark + "Codice;Tipo").getBytes(Charset.forName(encoding))))
                .isEqualTo("FILE_PLAIN_TEXT");
        assertThat(Readings.told((mark + "<html>").getBytes(Charset.forName(encoding))))
                .isEqualTo("FILE_HTML_OR_XML");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "application/vnd.oasis.opendocument.spreadsheet, FILE_OPENDOCUMENT",
        "application/vnd.oasis.opendocument.spreadsheet-template, FILE_OPENDOCUMENT",
        "application/vnd.oasis.opendocument.text, FILE_OTHER_DOCUMENT word",
        "application/vnd.oasis.opendocument.presentation, FILE_OTHER_DOCUMENT powerpoint",
        "application/vnd.oasis.opendocument.graphics, FILE_OTHER_DOCUMENT other",
        "application/epub+zip, FILE_ARCHIVE",
    })
    void open_documents_are_called_by_their_name_wherever_it_stands(String type, String expected) throws IOException {
        assertThat(Readings.told(zip("mimetype", type, "content.xml", "<x/>"))).isEqualTo(expected);
        assertThat(Readings.told(zip("content.xml", "<x/>", "mimetype", type))).isEqualTo(expected);
    }

    @Test
    void an_archive_is_an_archive_whatever_is_in_it() throws IOException {
        assertThat(Readings.told(zip("obiettivi.xlsx", "x"))).isEqualTo("FILE_ARCHIVE");
        assertThat(Readings.told(zip())).isEqualTo("FILE_ARCHIVE");
        assertThat(Readings.told(zip("Index/Document.iwa", "x"))).isEqualTo("FILE_OTHER_DOCUMENT other");
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
