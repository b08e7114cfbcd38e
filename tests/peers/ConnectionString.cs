// .NET's own reader and writer of connection strings, asked line by line.
//
// Input, one question a line, texts as hex of their UTF-8: "P <text>" reads a string; "B <key> <value> ..." writes pairs, "-" for
// null; "U <text>" asks System.Uri. Answers, one a line:
//   P: "= <key> <value> ..." in the order of the keys, "! <index>" for a syntax error, "? <exception>" for any other refusal
//   B: "= <text>", "? <exception>"
//   U: "= <scheme> <host> <port> <path>" for an absolute address, "-" for none; then " 1" or " 0": well formed or not; "~" where
//      Mono itself stumbles
using System;
using System.Collections.Generic;
using System.Data.Common;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

static class Peer {
    static string Text(string hex) {
        var bytes = new byte[hex.Length / 2];
        for (int at = 0; at < bytes.Length; at++) bytes[at] = Convert.ToByte(hex.Substring(2 * at, 2), 16);
        return Encoding.UTF8.GetString(bytes);
    }

    static string Hex(string text) {
        return string.Concat(Encoding.UTF8.GetBytes(text).Select(one => one.ToString("x2")));
    }

    static string Read(string text) {
        var reader = new DbConnectionStringBuilder();
        try {
            reader.ConnectionString = text;
        } catch (ArgumentException error) {
            // The message of a syntax error ends in "index 12."; any other is about a key that is refused.
            var index = Regex.Match(error.Message, @" index (\d+)\.$");
            return index.Success ? "! " + index.Groups[1].Value : "? " + error.GetType().Name;
        }
        var pairs = reader.Cast<KeyValuePair<string, object>>().OrderBy(pair => pair.Key, StringComparer.Ordinal);
        return "=" + string.Concat(pairs.Select(pair => " " + Hex(pair.Key) + " " + Hex((string)pair.Value)));
    }

    static string Write(string[] words) {
        var text = new StringBuilder();
        try {
            for (int at = 1; at + 1 < words.Length; at += 2) {
                var value = words[at + 1] == "-" ? null : Text(words[at + 1]);
                DbConnectionStringBuilder.AppendKeyValuePair(text, Text(words[at]), value);
            }
        } catch (ArgumentException error) {
            return "? " + error.GetType().Name;
        }
        return "= " + Hex(text.ToString());
    }

    static string Address(string text) {
        try {
            Uri uri;
            var answer = "-";
            if (Uri.TryCreate(text, UriKind.Absolute, out uri))
                answer = "= " + uri.Scheme + " " + Hex(uri.Host) + " " + uri.Port + " " + Hex(uri.AbsolutePath);
            return answer + (Uri.IsWellFormedUriString(text, UriKind.RelativeOrAbsolute) ? " 1" : " 0");
        } catch (Exception) {
            return "~"; // Neither call may throw; Mono's own slip, seen with a few hosts.
        }
    }

    static void Main() {
        var input = new StreamReader(Console.OpenStandardInput(), Encoding.ASCII);
        var output = new StreamWriter(Console.OpenStandardOutput(), Encoding.ASCII);
        for (string line; (line = input.ReadLine()) != null;) {
            var words = line.Split(' ');
            switch (words[0]) {
                case "P": output.WriteLine(Read(Text(words[1]))); break;
                case "B": output.WriteLine(Write(words)); break;
                case "U": output.WriteLine(Address(Text(words[1]))); break;
            }
        }
        output.Flush();
    }
}
