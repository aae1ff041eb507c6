<p style="color:red">
<style>p{}</style>
<script>alert(1)</script>
<p onclick="x()">
<a href="javascript:x()">
